package nl.kindkring.signal.domain.visit;

import java.util.Objects;
import java.util.UUID;

/** A visit: also the id of its event stream and of its resource. */
public record VisitId(UUID value) {

    /** Refuses null. */
    public VisitId {
        Objects.requireNonNull(value, "value");
    }
}
