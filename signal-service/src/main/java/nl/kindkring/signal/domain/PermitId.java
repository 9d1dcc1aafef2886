package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** The permit of consent-service on which something was shared: proof that there was a ground at that moment. */
public record PermitId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public PermitId {
        Objects.requireNonNull(value, "value");
    }
}
