package nl.kindkring.signal.absence.domain;

import java.util.Objects;
import java.util.UUID;

/** A file of absence: one child at one school. */
public record AbsenceId(UUID value) {

    /** Refuses null. */
    public AbsenceId {
        Objects.requireNonNull(value, "value");
    }
}
