package nl.kindkring.signal.reportingcode.domain;

import java.util.Objects;
import java.util.UUID;

/** The centre where the suspicion arose; its people and its officer follow the steps. */
public record CentreId(UUID value) {

    /** Refuses null. */
    public CentreId {
        Objects.requireNonNull(value, "value");
    }
}
