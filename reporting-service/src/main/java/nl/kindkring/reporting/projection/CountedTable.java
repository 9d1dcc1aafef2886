package nl.kindkring.reporting.projection;

import java.util.Map;
import java.util.SortedMap;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;

/**
 * The exact figures of one table over one period, for the control only.
 *
 * @param table the table, or a margin of one
 * @param period the period
 * @param areas for each area of the levels of the table every cell it has, those in which nobody was counted too, in the order of the code lists
 */
public record CountedTable(TrendTable table, Period period, SortedMap<Area, Map<Cell, CellCount>> areas) {

    /** The cells of an area; none when it is no area of the table. */
    public Map<Cell, CellCount> of(Area area) {
        return areas.getOrDefault(area, Map.of());
    }
}
