package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** The interprofessional team of a centre (L7, I4). */
public record TeamId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public TeamId {
        Objects.requireNonNull(value, "value");
    }
}
