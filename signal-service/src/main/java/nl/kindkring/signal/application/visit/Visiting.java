package nl.kindkring.signal.application.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.platform.problem.CorrelationId;
import nl.kindkring.platform.problem.InvalidField;
import nl.kindkring.platform.problem.InvalidInput;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.platform.problem.TryLater;
import nl.kindkring.signal.application.ReadingGrounds;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.Visit;
import nl.kindkring.signal.domain.visit.VisitCommand;
import nl.kindkring.signal.domain.visit.VisitCommand.*;
import nl.kindkring.signal.domain.visit.VisitDecider;
import nl.kindkring.signal.domain.visit.VisitDecision.Accepted;
import nl.kindkring.signal.domain.visit.VisitDecision.Refused;
import nl.kindkring.signal.domain.visit.VisitEvent;
import nl.kindkring.signal.domain.visit.VisitId;
import nl.kindkring.signal.domain.visit.VisitRejection;
import nl.kindkring.signal.persistence.visit.VisitEventCodec;
import nl.kindkring.signal.projection.KnownCentres;
import nl.kindkring.signal.projection.WorkList;
import nl.kindkring.signal.projection.visit.VisitList;
import org.jspecify.annotations.Nullable;

/** A care coordinator comes to a centre once or twice a year, to talk over its questions (N8). Each gives the new version. */
@ApplicationScoped
public class Visiting {

    private final EventSourced<Visit, VisitEvent> visits;
    private final VisitList list;
    private final WorkList signals;
    private final KnownCentres centres;
    private final ReadingGrounds grounds;
    private final Caller caller;
    private final CorrelationId correlation;
    private final Clock clock;

    Visiting(EventStore store, VisitEventCodec codec, VisitList list, WorkList signals, KnownCentres centres, ReadingGrounds grounds,
             Caller caller, CorrelationId correlation, Clock clock) {
        this.visits = new EventSourced<>(store, codec, new Visit.Unknown(), Visit::after);
        this.list = list;
        this.signals = signals;
        this.centres = centres;
        this.grounds = grounds;
        this.caller = caller;
        this.correlation = correlation;
        this.clock = clock;
    }

    /** Plans a visit of the caller; its id. @throws TryLater 503 while team-service's word about a new centre is on its way */
    public VisitId plan(CentreId centre, LocalDate plannedFor) {
        var municipality = centres.municipalityOf(centre).orElseThrow(() -> new TryLater(Duration.ofSeconds(1), "centre-not-known-yet"));
        var id = new VisitId(UUID.randomUUID());
        decide(id, null, _ -> new PlanVisit(id, centre, municipality, new PersonId(caller.id()), plannedFor, LocalDate.now(clock)));
        return id;
    }

    /** Puts a question on the agenda; a child that the visiting coordinator may not know stays off it (N9). */
    public int addToAgenda(VisitId id, @Nullable String ifMatch, SignalId signal) {
        var entry = signals.entry(signal).orElseThrow(() -> new ProblemException(404, "not-found"));
        return decide(id, ifMatch, visit -> new AddToAgenda(signal, new CentreId(entry.centreId), entry.childId == null
                || visit instanceof Visit.Planned(var planned, var _)
                && grounds.mayBeKnownTo(planned.coordinator(), new ChildId(entry.childId), signal)));
    }

    /** It took place, and these were talked over. */
    public int hold(VisitId id, @Nullable String ifMatch, LocalDate heldOn, List<SignalId> discussed) {
        return decide(id, ifMatch, _ -> new HoldVisit(heldOn, discussed, LocalDate.now(clock)));
    }

    /** It will not take place. */
    public int cancel(VisitId id, @Nullable String ifMatch) {
        return decide(id, ifMatch, _ -> new CancelVisit());
    }

    private int decide(VisitId id, @Nullable String ifMatch, Function<Visit, VisitCommand> command) {
        Current<Visit> seen = visits.load(id.value());
        if (seen.version() > 0) {
            ETags.requireMatch(ifMatch, seen.version());
        }
        return switch (VisitDecider.decide(command.apply(seen.state()), seen.state())) {
            case Accepted(VisitEvent event) -> {
                var now = visits.append(id.value(), seen, List.of(event), new Metadata(clock.instant(), caller.id(), correlation.value()));
                list.apply(event, now.version());
                yield now.version();
            }
            case Refused(VisitRejection rejection) -> throw problem(rejection);
        };
    }

    private static ProblemException problem(VisitRejection rejection) {
        return switch (rejection) {
            case UNKNOWN_VISIT, SIGNAL_OF_OTHER_CENTRE -> new ProblemException(404, "not-found");
            case VISIT_IN_PAST -> new InvalidInput(new InvalidField("/plannedFor", "in-the-past"));
            case VISIT_IN_FUTURE -> new InvalidInput(new InvalidField("/heldOn", "in-the-future"));
            case NOT_ON_AGENDA -> new InvalidInput(new InvalidField("/discussed", rejection.code()));
            case VISIT_EXISTS, VISIT_IS_OVER, CHILD_NOT_ANONYMOUS, ON_AGENDA, AGENDA_FULL -> new ProblemException(409, rejection.code());
        };
    }
}
