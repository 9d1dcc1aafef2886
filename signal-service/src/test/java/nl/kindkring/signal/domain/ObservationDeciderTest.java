package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.Examples.*;
import static nl.kindkring.signal.domain.GivenSignal.given;
import static nl.kindkring.signal.domain.SignalRejection.*;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.domain.ObservationCommand.*;
import nl.kindkring.signal.domain.ObservationEvent.*;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An observation")
class ObservationDeciderTest {

    static final ObservationId OBSERVATION = new ObservationId(UUID.fromString("0b000000-0000-4000-8000-000000000001"));
    static final PersonId OBSERVER = new PersonId("coordinator");
    static final OrganisationId GGD = new OrganisationId(UUID.fromString("99d00000-0000-4000-8000-000000000001"));
    static final Allowance YES = new Allowance.Granted(PERMIT, "CONSENT");
    static final Allowance NO = new Allowance.Denied("NO_PERMIT");
    static final ObservationPlanned PLANNED = new ObservationPlanned(SIGNAL, CHILD, OBSERVATION, OBSERVER, TODAY, PERMIT);
    static final ObservationHeld HELD = new ObservationHeld(SIGNAL, CHILD, OBSERVATION, TODAY, PERMIT);
    private static final SealedWords WORDS = new SealedWords("sealed report");

    @Test
    @Tag("N11")
    @DisplayName("is planned with the parents' consent, after the talk with them (N11, I7)")
    void planned() {
        given(registered(), talked()).when(plan(TODAY, YES)).then(PLANNED).andItIs(Signal.Discussed.class);
        given(registered()).when(plan(TODAY, YES)).refused(PARENTS_FIRST);
        given(registered(), talked(), PLANNED).when(plan(TODAY, YES)).refused(ALREADY_REGISTERED);
        given(registered(), talked()).when(plan(TODAY.minusDays(1), YES)).refused(PLANNED_IN_PAST);
    }

    @Tag("N11")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NO_PERMIT, OBSERVING_NOT_AGREED", "EXPIRED, OBSERVING_NO_LONGER_AGREED",
        "OUT_OF_SCOPE, OBSERVING_AGREED_FOR_OTHER_SIGNAL", "ERASED, OBSERVING_NOT_AGREED"})
    @DisplayName("is refused without consent, with the reason, at each step (N11)")
    void refusedWithoutConsent(String why, SignalRejection rejection) {
        Allowance denied = new Allowance.Denied(why);
        given(registered(), talked()).when(plan(TODAY, denied)).refused(rejection);
        given(registered(), talked(), PLANNED).when(new HoldObservation(OBSERVATION, TODAY, denied, TODAY)).refused(rejection);
        given(registered(), talked(), PLANNED, HELD).when(new WriteUpObservation(OBSERVATION, WORDS, denied)).refused(rejection);
    }

    @Test
    @Tag("N11")
    @Tag("N9")
    @DisplayName("is of a known child only: for an alias, a family, a group or a practice nobody can have consented")
    void onlyAKnownChild() {
        for (Subject subject : new Subject[] {ABOUT_ALIAS, new Subject.Family(), new Subject.Group(), new Subject.Practice()}) {
            given(registered(subject, "C1")).when(plan(TODAY, YES)).refused(ONLY_A_KNOWN_CHILD_IS_OBSERVED);
        }
    }

    @Test
    @Tag("N11")
    @DisplayName("is held once, today or earlier, then written up")
    void heldAndWrittenUp() {
        given(registered(), talked(), PLANNED).when(hold(TODAY)).then(HELD);
        given(registered(), talked(), PLANNED).when(hold(TODAY.plusDays(1))).refused(OBSERVED_IN_FUTURE);
        given(registered(), talked(), PLANNED, HELD).when(hold(TODAY)).refused(OBSERVATION_HELD);
        given(registered(), talked(), PLANNED, HELD).when(new WriteUpObservation(OBSERVATION, WORDS, YES))
                .then(new ObservationWrittenUp(SIGNAL, CHILD, OBSERVATION, WORDS));
        given(registered(), talked(), PLANNED).when(new WriteUpObservation(OBSERVATION, WORDS, YES)).refused(OBSERVATION_NOT_HELD);
    }

    @Test
    @Tag("N14")
    @DisplayName("is talked over with staff and with parents, without any further consent (N14)")
    void discussed() {
        for (Audience with : new Audience[] {Audience.STAFF, Audience.PARENTS}) {
            given(registered(), talked(), PLANNED, HELD).when(discuss(with, TODAY, Optional.empty(), NO))
                    .then(discussed(with, Optional.empty(), Optional.empty()));
        }
        given(registered(), talked(), PLANNED).when(discuss(Audience.STAFF, TODAY, Optional.empty(), NO)).refused(OBSERVATION_NOT_HELD);
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.STAFF, TODAY.plusDays(1), Optional.empty(), NO))
                .refused(DISCUSSED_IN_FUTURE);
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.STAFF, TODAY.minusDays(1), Optional.empty(), NO))
                .refused(DISCUSSED_BEFORE_OBSERVED);
    }

    @Test
    @Tag("N13")
    @Tag("N14")
    @DisplayName("is talked over with youth health care only where the parents agreed to that organisation (N13, N14)")
    void youthHealth() {
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.YOUTH_HEALTH, TODAY, Optional.of(GGD), YES))
                .then(discussed(Audience.YOUTH_HEALTH, Optional.of(GGD), Optional.of(PERMIT)));
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.YOUTH_HEALTH, TODAY, Optional.of(GGD), NO))
                .refused(YOUTH_HEALTH_NOT_AGREED);
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.YOUTH_HEALTH, TODAY, Optional.empty(), YES))
                .refused(YOUTH_HEALTH_NEEDS_ORGANISATION);
        given(registered(), talked(), PLANNED, HELD).when(discuss(Audience.PARENTS, TODAY, Optional.of(GGD), YES))
                .refused(YOUTH_HEALTH_NEEDS_ORGANISATION);
    }

    @Test
    @DisplayName("may be cancelled before it took place, and then nothing more happens to it")
    void cancelled() {
        var cancelled = new ObservationCancelled(SIGNAL, CHILD, OBSERVATION);
        given(registered(), talked(), PLANNED).when(new CancelObservation(OBSERVATION)).then(cancelled);
        given(registered(), talked(), PLANNED, HELD).when(new CancelObservation(OBSERVATION)).refused(OBSERVATION_HELD);
        given(registered(), talked(), PLANNED, cancelled).when(hold(TODAY)).refused(OBSERVATION_CANCELLED);
    }

    @Test
    @DisplayName("must have been planned, and ends with its signal")
    void unknown() {
        given(registered(), talked()).when(hold(TODAY)).refused(UNKNOWN_OBSERVATION);
        given(registered(), talked(), PLANNED, concluded(Outcome.NORMALISED)).when(hold(TODAY)).refused(SIGNAL_CLOSED);
    }

    private static PlanObservation plan(LocalDate on, Allowance allowance) {
        return new PlanObservation(OBSERVATION, OBSERVER, on, allowance, TODAY);
    }

    private static HoldObservation hold(LocalDate on) {
        return new HoldObservation(OBSERVATION, on, YES, TODAY);
    }

    private static DiscussObservation discuss(Audience with, LocalDate on, Optional<OrganisationId> organisation, Allowance allowance) {
        return new DiscussObservation(OBSERVATION, with, on, organisation, allowance, Optional.empty(), TODAY);
    }

    private static ObservationDiscussed discussed(Audience with, Optional<OrganisationId> organisation, Optional<PermitId> permit) {
        return new ObservationDiscussed(SIGNAL, CHILD, OBSERVATION, with, TODAY, organisation, permit, Optional.empty());
    }
}
