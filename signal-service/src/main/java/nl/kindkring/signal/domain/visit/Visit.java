package nl.kindkring.signal.domain.visit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitEvent.*;

/** Where a visit stands. */
public sealed interface Visit {

    /** Before anything happened. */
    record Unknown() implements Visit {}

    /** To come, with what will be talked over. */
    record Planned(VisitPlanned planned, SequencedSet<SignalId> agenda) implements Visit {}

    /** It took place. */
    record Held(VisitHeld held) implements Visit {}

    /** It will not take place. */
    record Cancelled() implements Visit {}

    /** The state after one more event. @throws IllegalStateException when this event cannot happen in this state */
    default Visit after(VisitEvent event) {
        return switch (event) {
            case VisitPlanned planned when this instanceof Unknown -> new Planned(planned, new LinkedHashSet<>());
            case PutOnAgenda(VisitId _, SignalId signal) when this instanceof Planned(VisitPlanned planned, Set<SignalId> agenda) -> {
                var longer = new LinkedHashSet<>(agenda);
                longer.add(signal);
                yield new Planned(planned, longer);
            }
            case VisitHeld held when this instanceof Planned -> new Held(held);
            case VisitCancelled _ when this instanceof Planned -> new Cancelled();
            default -> throw new IllegalStateException("%s cannot follow %s"
                    .formatted(event.getClass().getSimpleName(), getClass().getSimpleName()));
        };
    }

    /** The state after all these events. Throws as {@link #after} does. */
    static Visit of(List<? extends VisitEvent> events) {
        Visit visit = new Unknown();
        for (VisitEvent event : events) {
            visit = visit.after(event);
        }
        return visit;
    }
}
