package nl.kindkring.signal.domain.visit;

import java.time.LocalDate;
import java.util.List;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;

/** What people ask of a visit. */
public sealed interface VisitCommand {

    /** The coordinator will come, today or later. */
    record PlanVisit(VisitId visit, CentreId centre, Municipality municipality, PersonId coordinator, LocalDate plannedFor, LocalDate today)
            implements VisitCommand {}

    /**
     * Talk over this question. {@code centre} is where the signal belongs; {@code mayBeKnown} is false where it names a child that the
     * coordinator may not know (N9).
     */
    record AddToAgenda(SignalId signal, CentreId centre, boolean mayBeKnown) implements VisitCommand {}

    /** The coordinator came, today or earlier, and these were talked over. */
    record HoldVisit(LocalDate heldOn, List<SignalId> discussed, LocalDate today) implements VisitCommand {}

    /** The coordinator will not come. */
    record CancelVisit() implements VisitCommand {}
}
