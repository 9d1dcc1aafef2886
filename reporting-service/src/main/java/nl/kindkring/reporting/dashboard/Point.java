package nl.kindkring.reporting.dashboard;

import java.util.OptionalLong;

/**
 * A figure in the course of time.
 *
 * @param period name of the period
 * @param count the released figure; empty when it is withheld
 * @param afterNothing whether nothing was released of the period before it, though of an earlier one
 */
public record Point(String period, OptionalLong count, boolean afterNothing) {

    /** One that follows the period before it. */
    public Point(String period, OptionalLong count) {
        this(period, count, false);
    }

    /** Whether there is no figure to be seen. */
    public boolean withheld() {
        return count.isEmpty();
    }

    /** The figure; 0 when it is withheld, which {@link #withheld} tells apart. */
    public long value() {
        return count.orElse(0);
    }
}
