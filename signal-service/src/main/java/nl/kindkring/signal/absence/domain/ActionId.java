package nl.kindkring.signal.absence.domain;

import java.util.Objects;
import java.util.UUID;

/** One agreed action. */
public record ActionId(UUID value) {

    /** Refuses null. */
    public ActionId {
        Objects.requireNonNull(value, "value");
    }
}
