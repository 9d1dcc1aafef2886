package nl.kindkring.reporting.projection;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;

/** Counts distinct children, for one table and period, in every area of its levels. Exact figures: for the control only. */
@Singleton
public class FactCounts {

    /** The projection these counts read. */
    public static final String PROJECTION = FactProjector.NAME;

    private final DataSource database;
    private final Geography geography;
    private final TableCells cells;

    FactCounts(DataSource database, Geography geography, TableCells cells) {
        this.database = database;
        this.geography = geography;
        this.cells = cells;
    }

    /**
     * Counts a table, or a margin of one ({@link TrendTable#margin}), in all its areas at once: a figure of a larger area is counted in the same
     * pass, so a child is in it exactly when it is in one of the smaller.
     */
    @Transactional
    public CountedTable count(TrendTable table, Period period) {
        Division division = geography.on(period.firstDay());
        Counting counting = new Counting(table, division);
        Population population = new Population(division);
        int own = (int) table.dimensionNames().stream().filter(d -> !d.equals("ageBand") && !d.equals("district")).count();
        try (Connection connection = database.getConnection()) {
            FactQuery.run(connection, FactSql.of(table), period, FactQuery.contributions(own, Long.MIN_VALUE, counting::next));
            if (!table.counts().countsCentres()) {
                FactQuery.run(connection, FactSql.population(), period,
                        row -> population.add(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the facts could not be counted", e);
        }
        return complete(table, period, division, counting.done(), population);
    }

    /**
     * How many children of each area a correction would concern: those with a fact of the table in the period that came or changed after an instant, by the
     * clock of its publisher. A signal that a correction took out of the table is not among them; an objection or erasure is none (decision 142).
     *
     * @param since when the period was counted for its release
     */
    @Transactional
    public SortedMap<Area, Long> changedSince(TrendTable table, Period period, Instant since) {
        TrendTable total = table.margin(List.of());
        Counting counting = new Counting(total, geography.on(period.firstDay()));
        try (Connection connection = database.getConnection()) {
            FactQuery.run(connection, FactSql.of(total), period, FactQuery.contributions(0, since.toEpochMilli(), counting::next));
        } catch (SQLException e) {
            throw new IllegalStateException("changed facts could not be counted", e);
        }
        SortedMap<Area, Long> changed = new TreeMap<>();
        counting.done().forEach((area, tally) -> changed.put(area, tally.of(List.of(), 0).children()));
        return changed;
    }

    private CountedTable complete(TrendTable table, Period period, Division division, Map<Area, AreaTally> tallies, Population population) {
        SortedSet<Area> there = new TreeSet<>();
        table.levels().forEach(level -> there.addAll(division.areas(level)));
        return new CountedTable(table, period, there, area -> cells(table, area, division, tallies.getOrDefault(area, new AreaTally(table)), population));
    }

    private Map<Cell, CellCount> cells(TrendTable table, Area area, Division division, AreaTally tally, Population population) {
        Map<Cell, CellCount> counted = new LinkedHashMap<>();
        for (List<String> codes : cells.of(table, area, division)) {
            // of centres, all that there are are counted somewhere in their group
            long all = table.counts().countsCentres() ? tally.group(codes) : population.of(area, table, codes);
            counted.put(Cell.of(table.dimensionNames(), codes), tally.of(codes, all));
        }
        return counted;
    }

    /** The first day on which anything happened; empty before the first event. */
    public Optional<LocalDate> firstDay() {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select first_day from reporting_start");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, LocalDate.class)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("the first day could not be read", e);
        }
    }
}
