package nl.kindkring.signal.domain.visit;

import java.time.LocalDate;
import java.util.List;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;

/** What happened to a visit. */
public sealed interface VisitEvent {

    /** The visit this happened to. */
    VisitId visit();

    /** The coordinator will come. */
    record VisitPlanned(VisitId visit, CentreId centre, Municipality municipality, PersonId coordinator, LocalDate plannedFor)
            implements VisitEvent {}

    /** A question will be talked over. */
    record PutOnAgenda(VisitId visit, SignalId signal) implements VisitEvent {}

    /** The coordinator came, and these were talked over. */
    record VisitHeld(VisitId visit, CentreId centre, Municipality municipality, LocalDate heldOn, List<SignalId> discussed)
            implements VisitEvent {

        /** Keeps its own copy. */
        public VisitHeld {
            discussed = List.copyOf(discussed);
        }
    }

    /** The coordinator will not come. */
    record VisitCancelled(VisitId visit) implements VisitEvent {}
}
