package nl.kindkring.signal.domain.visit;

import static nl.kindkring.signal.domain.visit.VisitRejection.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitCommand.*;
import nl.kindkring.signal.domain.visit.VisitDecision.Accepted;
import nl.kindkring.signal.domain.visit.VisitDecision.Refused;
import nl.kindkring.signal.domain.visit.VisitEvent.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("A visit")
class VisitDeciderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final VisitId VISIT = new VisitId(UUID.fromString("51000000-0000-4000-8000-0000000000f1"));
    private static final CentreId CENTRE = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001"));
    private static final CentreId OTHER = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000002"));
    private static final Municipality NIJMEGEN = new Municipality("GM0268");
    private static final PersonId COORDINATOR = new PersonId("coordinator");
    private static final SignalId QUESTION = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    private static final VisitPlanned PLANNED = new VisitPlanned(VISIT, CENTRE, NIJMEGEN, COORDINATOR, TODAY);
    private static final PutOnAgenda ON = new PutOnAgenda(VISIT, QUESTION);

    @Test
    @Tag("N8")
    @DisplayName("is planned for today or later, once")
    void planned() {
        then(List.of(), plan(TODAY), PLANNED);
        refused(List.of(), plan(TODAY.minusDays(1)), VISIT_IN_PAST);
        refused(List.of(PLANNED), plan(TODAY), VISIT_EXISTS);
        refused(List.of(), new CancelVisit(), UNKNOWN_VISIT);
    }

    @Test
    @Tag("N8")
    @Tag("N9")
    @DisplayName("has an agenda of questions of its centre that name no child the coordinator may not know (N8, N9)")
    void agenda() {
        then(List.of(PLANNED), new AddToAgenda(QUESTION, CENTRE, true), ON);
        refused(List.of(PLANNED), new AddToAgenda(QUESTION, OTHER, true), SIGNAL_OF_OTHER_CENTRE);
        refused(List.of(PLANNED), new AddToAgenda(QUESTION, CENTRE, false), CHILD_NOT_ANONYMOUS);
        refused(List.of(PLANNED, ON), new AddToAgenda(QUESTION, CENTRE, true), ON_AGENDA);
        List<VisitEvent> full = Stream.<VisitEvent>concat(Stream.of(PLANNED), IntStream.range(0, VisitDecider.LONGEST_AGENDA)
                .mapToObj(i -> new PutOnAgenda(VISIT, new SignalId(new UUID(7, i))))).toList();
        refused(full, new AddToAgenda(QUESTION, CENTRE, true), AGENDA_FULL);
    }

    @Test
    @Tag("N8")
    @DisplayName("is held today or earlier, and what was talked over stood on the agenda")
    void held() {
        then(List.of(PLANNED, ON), new HoldVisit(TODAY, List.of(QUESTION), TODAY),
                new VisitHeld(VISIT, CENTRE, NIJMEGEN, TODAY, List.of(QUESTION)));
        then(List.of(PLANNED), new HoldVisit(TODAY, List.of(), TODAY), new VisitHeld(VISIT, CENTRE, NIJMEGEN, TODAY, List.of()));
        refused(List.of(PLANNED, ON), new HoldVisit(TODAY.plusDays(1), List.of(QUESTION), TODAY), VISIT_IN_FUTURE);
        refused(List.of(PLANNED), new HoldVisit(TODAY, List.of(QUESTION), TODAY), NOT_ON_AGENDA);
        refused(List.of(PLANNED, ON), new HoldVisit(TODAY, List.of(QUESTION, QUESTION), TODAY), NOT_ON_AGENDA);
    }

    @Test
    @DisplayName("that is over stays as it was")
    void over() {
        var cancelled = new VisitCancelled(VISIT);
        then(List.of(PLANNED), new CancelVisit(), cancelled);
        for (VisitEvent end : List.of(cancelled, new VisitHeld(VISIT, CENTRE, NIJMEGEN, TODAY, List.of()))) {
            refused(List.of(PLANNED, end), new CancelVisit(), VISIT_IS_OVER);
            refused(List.of(PLANNED, end), new HoldVisit(TODAY, List.of(), TODAY), VISIT_IS_OVER);
            refused(List.of(PLANNED, end), new AddToAgenda(QUESTION, CENTRE, true), VISIT_IS_OVER);
        }
    }

    private static PlanVisit plan(LocalDate on) {
        return new PlanVisit(VISIT, CENTRE, NIJMEGEN, COORDINATOR, on, TODAY);
    }

    private static void then(List<VisitEvent> history, VisitCommand command, VisitEvent event) {
        assertThat(VisitDecider.decide(command, Visit.of(history))).isEqualTo(new Accepted(event));
        Visit.of(history).after(event);
    }

    private static void refused(List<VisitEvent> history, VisitCommand command, VisitRejection rejection) {
        assertThat(VisitDecider.decide(command, Visit.of(history))).isEqualTo(new Refused(rejection));
    }
}
