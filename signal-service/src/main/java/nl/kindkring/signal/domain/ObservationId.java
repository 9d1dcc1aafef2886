package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** One observation of a child. */
public record ObservationId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public ObservationId {
        Objects.requireNonNull(value, "value");
    }
}
