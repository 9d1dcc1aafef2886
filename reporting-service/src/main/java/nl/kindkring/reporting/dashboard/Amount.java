package nl.kindkring.reporting.dashboard;

import java.util.OptionalLong;

/**
 * How much a page shows in a place.
 *
 * @param count the released figure, or the sum of released figures; empty when none is shown
 * @param off how far the count can be from it by rounding
 * @param summed whether it is such a sum
 * @param atLeast whether something is missing in the sum, so that there are more or as many
 */
public record Amount(OptionalLong count, long off, boolean summed, boolean atLeast) {

    /** Nothing is shown. */
    public static final Amount WITHHELD = new Amount(OptionalLong.empty(), 0, false, false);

    /** A released figure. */
    static Amount released(OptionalLong count, int roundedTo) {
        return count.isEmpty() ? WITHHELD : new Amount(count, roundedTo / 2, false, false);
    }

    /** Whether there is no figure to be seen. */
    public boolean withheld() {
        return count.isEmpty();
    }

    /** The figure of the whole, which can be drawn, ranked and compared. */
    public boolean isWhole() {
        return count.isPresent() && !atLeast;
    }

    /** The figure; of what is at least so much, what it is at least; 0 without one. */
    public long value() {
        return atLeast ? Math.max(0, count.orElse(0) - off) : count.orElse(0);
    }
}
