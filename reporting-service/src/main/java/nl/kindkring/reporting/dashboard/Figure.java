package nl.kindkring.reporting.dashboard;

import java.util.Map;
import java.util.Optional;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.summed.SummedFigure;

/**
 * A released record as a page shows it, or a sum of some (decision 216).
 *
 * @param area code of the area that it is about
 * @param cell dimension name to code
 * @param period name of the closed period, such as 2026-Q1
 * @param amount the released figure, or the sum
 * @param treated what the record says was done to it
 * @param corrected whether it takes the place of an earlier one
 */
public record Figure(String area, Map<String, String> cell, String period, Amount amount, Treated treated, boolean corrected) {

    /** Keeps an own copy of the cell. */
    public Figure {
        cell = Map.copyOf(cell);
    }

    /** A sum of figures that were rounded. */
    static Figure of(SummedFigure sum) {
        return new Figure(sum.area().code(), sum.cell().codes(), sum.period().name(), Amount.of(sum), new Treated(1, Optional.empty()), false);
    }

    /** The code of a dimension; the empty text where it has none. */
    String code(String dimension) {
        return cell.getOrDefault(dimension, "");
    }

    /** Whether it stands in that cell of that period. */
    boolean isAt(String dimension, String code) {
        return code.equals(cell.get(dimension));
    }

    /**
     * What was done to a figure that a reader must know. It is the record's own word: a table that has noise now may have had none in an earlier period.
     *
     * @param roundedTo the step to which it was rounded; 1 where it was not
     * @param noise where it has noise
     */
    public record Treated(int roundedTo, Optional<Noise> noise) {}
}
