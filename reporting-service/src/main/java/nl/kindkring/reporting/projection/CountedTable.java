package nl.kindkring.reporting.projection;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;

/**
 * The exact figures of one table over one period, for the control only. The cells of an area are made when they are asked for: those of all municipalities
 * together are hundreds of thousands, most of them empty.
 */
public final class CountedTable {

    private final TrendTable table;
    private final Period period;
    private final SortedSet<Area> there;
    private final Function<Area, Map<Cell, CellCount>> cells;

    CountedTable(TrendTable table, Period period, SortedSet<Area> there, Function<Area, Map<Cell, CellCount>> cells) {
        this.table = table;
        this.period = period;
        this.there = there;
        this.cells = cells;
    }

    /** The table, or a margin of one. */
    public TrendTable table() {
        return table;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** The areas of the levels of the table. */
    public SortedSet<Area> there() {
        return there;
    }

    /** Every cell of an area, those in which nobody was counted too, in the order of the code lists; none when it is no area of the table. */
    public Map<Cell, CellCount> of(Area area) {
        return there.contains(area) ? cells.apply(area) : Map.of();
    }

    /** All of them, by area; for few areas or a test. */
    SortedMap<Area, Map<Cell, CellCount>> areas() {
        SortedMap<Area, Map<Cell, CellCount>> areas = new TreeMap<>();
        there.forEach(area -> areas.put(area, of(area)));
        return areas;
    }
}
