package nl.kindkring.reporting.dashboard;

import java.util.OptionalLong;
import nl.kindkring.reporting.summed.SummedFigure;

/**
 * How much a page shows in a place.
 *
 * @param count the released figure, or the sum of released figures; empty when none is shown
 * @param off how far the count can be from it by rounding
 * @param shown of a sum, how many municipalities are in it
 * @param municipalities of a sum, how many there are; 0 where it is no sum
 */
public record Amount(OptionalLong count, long off, int shown, int municipalities) {

    /** Nothing is shown. */
    public static final Amount WITHHELD = new Amount(OptionalLong.empty(), 0, 0, 0);

    /** A released figure. */
    static Amount released(OptionalLong count, int roundedTo) {
        return count.isEmpty() ? WITHHELD : new Amount(count, roundedTo / 2, 0, 0);
    }

    /** A sum of figures that were rounded. */
    static Amount of(SummedFigure sum) {
        return sum.count().isEmpty() ? WITHHELD : new Amount(sum.count(), sum.off(), sum.shown(), sum.municipalities());
    }

    /** Whether there is no figure to be seen. */
    public boolean withheld() {
        return count.isEmpty();
    }

    /** Whether it is a sum of released figures. */
    public boolean summed() {
        return municipalities > 0;
    }

    /** Whether a municipality is missing in the sum, so that there are as many or more. */
    public boolean atLeast() {
        return shown < municipalities;
    }

    /** Whether it is the figure of the whole, which can be drawn, ranked and compared. */
    public boolean isWhole() {
        return count.isPresent() && !atLeast();
    }

    /** The figure; of what is at least so much, what it is at least; 0 without one. */
    public long value() {
        return atLeast() ? Math.max(0, count.orElse(0) - off) : count.orElse(0);
    }
}
