package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** A child, by the random id that consent-service gave; who it is, only consent-service knows. */
public record ChildId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public ChildId {
        Objects.requireNonNull(value, "value");
    }
}
