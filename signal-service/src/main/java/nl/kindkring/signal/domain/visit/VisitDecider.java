package nl.kindkring.signal.domain.visit;

import static nl.kindkring.signal.domain.visit.VisitRejection.*;

import java.util.HashSet;
import nl.kindkring.signal.domain.visit.Visit.Cancelled;
import nl.kindkring.signal.domain.visit.Visit.Held;
import nl.kindkring.signal.domain.visit.Visit.Planned;
import nl.kindkring.signal.domain.visit.Visit.Unknown;
import nl.kindkring.signal.domain.visit.VisitCommand.*;
import nl.kindkring.signal.domain.visit.VisitDecision.Accepted;
import nl.kindkring.signal.domain.visit.VisitDecision.Refused;
import nl.kindkring.signal.domain.visit.VisitEvent.*;

/** The rules of a visit (N8): planned, with an agenda of questions that name no child to the coordinator (N9), then held. */
public final class VisitDecider {

    /** Most questions on one agenda. */
    public static final int LONGEST_AGENDA = 50;

    private VisitDecider() {}

    /** Decides without side effects. */
    public static VisitDecision decide(VisitCommand command, Visit visit) {
        return switch (visit) {
            case Unknown() -> command instanceof PlanVisit plan ? plan(plan) : new Refused(UNKNOWN_VISIT);
            case Planned planned -> planned(command, planned);
            case Held _, Cancelled _ -> new Refused(VISIT_IS_OVER);
        };
    }

    private static VisitDecision plan(PlanVisit c) {
        return c.plannedFor().isBefore(c.today()) ? new Refused(VISIT_IN_PAST)
                : new Accepted(new VisitPlanned(c.visit(), c.centre(), c.municipality(), c.coordinator(), c.plannedFor()));
    }

    private static VisitDecision planned(VisitCommand command, Planned visit) {
        return switch (command) {
            case PlanVisit _ -> new Refused(VISIT_EXISTS);
            case AddToAgenda c -> add(c, visit);
            case HoldVisit c -> hold(c, visit);
            case CancelVisit() -> new Accepted(new VisitCancelled(visit.planned().visit()));
        };
    }

    private static VisitDecision add(AddToAgenda c, Planned visit) {
        if (!c.centre().equals(visit.planned().centre())) {
            return new Refused(SIGNAL_OF_OTHER_CENTRE);
        }
        if (!c.mayBeKnown()) {
            return new Refused(CHILD_NOT_ANONYMOUS);
        }
        if (visit.agenda().contains(c.signal())) {
            return new Refused(ON_AGENDA);
        }
        return visit.agenda().size() >= LONGEST_AGENDA ? new Refused(AGENDA_FULL)
                : new Accepted(new PutOnAgenda(visit.planned().visit(), c.signal()));
    }

    private static VisitDecision hold(HoldVisit c, Planned visit) {
        if (c.heldOn().isAfter(c.today())) {
            return new Refused(VISIT_IN_FUTURE);
        }
        if (!visit.agenda().containsAll(c.discussed()) || new HashSet<>(c.discussed()).size() < c.discussed().size()) {
            return new Refused(NOT_ON_AGENDA);
        }
        return new Accepted(new VisitHeld(visit.planned().visit(), visit.planned().centre(), visit.planned().municipality(),
                c.heldOn(), c.discussed()));
    }
}
