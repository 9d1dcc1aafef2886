package nl.kindkring.signal.reportingcode.domain;

import java.util.Objects;
import java.util.UUID;

/** A case of the reporting code: an id that occurs nowhere outside this lane. */
public record CaseId(UUID value) {

    /** Refuses null. */
    public CaseId {
        Objects.requireNonNull(value, "value");
    }
}
