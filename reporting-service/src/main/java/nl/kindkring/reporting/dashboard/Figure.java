package nl.kindkring.reporting.dashboard;

import java.util.Map;
import java.util.OptionalLong;

/**
 * A released record as a page shows it.
 *
 * @param area code of the area that it is about
 * @param cell dimension name to code
 * @param period name of the closed period, such as 2026-Q1
 * @param count the released figure; empty when it is withheld
 * @param corrected whether it takes the place of an earlier one
 */
public record Figure(String area, Map<String, String> cell, String period, OptionalLong count, boolean corrected) {

    /** As first released. */
    public Figure(String area, Map<String, String> cell, String period, OptionalLong count) {
        this(area, cell, period, count, false);
    }

    /** Keeps an own copy of the cell. */
    public Figure {
        cell = Map.copyOf(cell);
    }

    /** The code of a dimension; the empty text where it has none. */
    String code(String dimension) {
        return cell.getOrDefault(dimension, "");
    }

    /** Whether it stands in that cell of that period. */
    boolean isAt(String dimension, String code) {
        return code.equals(cell.get(dimension));
    }
}
