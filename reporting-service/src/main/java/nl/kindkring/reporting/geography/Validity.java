package nl.kindkring.reporting.geography;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which something is valid.
 *
 * @param from the first
 * @param until the first on which it is not any more; empty: no end
 */
public record Validity(LocalDate from, Optional<LocalDate> until) {

    /** Refuses an end that does not come after the beginning. */
    public Validity {
        if (until.filter(end -> !end.isAfter(from)).isPresent()) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    /** Whether a day is one of them. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    boolean overlaps(Validity other) {
        return until.filter(end -> !end.isAfter(other.from)).isEmpty() && other.until.filter(end -> !end.isAfter(from)).isEmpty();
    }
}
