package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** One advice. */
public record AdviceId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public AdviceId {
        Objects.requireNonNull(value, "value");
    }
}
