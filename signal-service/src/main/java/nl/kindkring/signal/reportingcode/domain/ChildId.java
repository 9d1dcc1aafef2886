package nl.kindkring.signal.reportingcode.domain;

import java.util.Objects;
import java.util.UUID;

/** A child, by the random id that consent-service gave. It leaves this lane only in a report to Veilig Thuis. */
public record ChildId(UUID value) {

    /** Refuses null. */
    public ChildId {
        Objects.requireNonNull(value, "value");
    }
}
