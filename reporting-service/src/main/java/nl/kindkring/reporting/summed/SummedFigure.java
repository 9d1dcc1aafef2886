package nl.kindkring.reporting.summed;

import java.util.OptionalLong;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.geography.Area;

/**
 * What the released figures inside a larger area come to in one cell.
 *
 * @param cell of which table, the asker knows
 * @param count the sum of the released figures, as they were rounded; empty where none is shown
 * @param least so many there are for certain in the whole area; 0 where none is shown
 * @param most the largest the count can be; empty while a municipality is not in any of these figures, for then nothing is known of it
 * @param municipalities how many the area had on the first day of the period
 * @param shown how many of those are in one of these figures
 */
public record SummedFigure(Area area, Period period, Cell cell, OptionalLong count, long least, OptionalLong most, int municipalities, int shown) {

    /** Whether every municipality is in it, so that it is the figure of the whole area, to within {@link #off}. */
    public boolean isComplete() {
        return most.isPresent();
    }

    /** How far the count can be from the sum, by rounding alone: to the farther side. Of what is missing it says nothing. */
    public long off() {
        long sum = count.orElse(0);
        return Math.max(sum - least, most.orElse(sum) - sum);
    }
}
