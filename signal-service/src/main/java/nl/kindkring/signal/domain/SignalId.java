package nl.kindkring.signal.domain;

import java.util.Objects;
import java.util.UUID;

/** The signal itself: also the id of its event stream and of its resource. */
public record SignalId(UUID value) {

    /** Refuses null: an id is there or its absence is said by an {@link java.util.Optional}. */
    public SignalId {
        Objects.requireNonNull(value, "value");
    }
}
