package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** The childcare centre or school where the signal was noticed and where it belongs. */
public record CentreId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public CentreId {
        Objects.requireNonNull(value, "value");
    }
}
