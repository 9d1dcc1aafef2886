package nl.kindkring.signal.absence.domain;

import java.util.Objects;
import java.util.UUID;

/** One registered absence. */
public record RegistrationId(UUID value) {

    /** Refuses null. */
    public RegistrationId {
        Objects.requireNonNull(value, "value");
    }
}
