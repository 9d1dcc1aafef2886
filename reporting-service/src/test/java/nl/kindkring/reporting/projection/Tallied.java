package nl.kindkring.reporting.projection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Country;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.setup.ShippedCatalogue;

/** What the tables that come with the service count of a past, in a real database. */
final class Tallied implements AutoCloseable {

    /** A country in which nothing merges for years. */
    static final Geography QUIET = Country.withAMerger(LocalDate.of(2040, 1, 1));
    static final Area TOWN = Area.municipality(Past.TOWN);

    private static final Catalogue CATALOGUE = ShippedCatalogue.read();

    private final FactDatabase database;
    private final FactCounts counts;

    Tallied(String name) {
        this(name, QUIET);
    }

    Tallied(String name, Geography geography) {
        database = new FactDatabase(name);
        counts = new FactCounts(database.database(), geography, new TableCells(ShippedCatalogue::codes));
    }

    /** Forgets everything and hears this past. */
    Tallied of(Past past) {
        database.empty();
        return heard(past.events(), 100);
    }

    /** Hears more. */
    Tallied heard(List<IncomingEvent> events, int batch) {
        database.apply(events, batch);
        return this;
    }

    void forget() {
        database.empty();
    }

    static TrendTable table(String name) {
        return CATALOGUE.table(name).orElseThrow();
    }

    /** A table that is in no catalogue, over a quarter. */
    static TrendTable table(Subject subject, Dimension... dimensions) {
        return new TrendTable("x", 1, subject, List.of(dimensions), PeriodKind.QUARTER, List.of(AreaLevel.values()), Audience.PUBLIC, LocalDate.of(2020, 1, 1),
                CATALOGUE.tables().getFirst().protection(), "", "");
    }

    /** A dimension of the catalogue. */
    static Dimension dimension(String name) {
        return CATALOGUE.tables().stream().flatMap(table -> table.dimension(name).stream()).findFirst().orElseThrow();
    }

    static List<TrendTable> tables() {
        return CATALOGUE.tables();
    }

    FactDatabase database() {
        return database;
    }

    FactCounts counts() {
        return counts;
    }

    /** The children in each cell of the town in the quarter, by its text; the cells in which nobody is, left out. */
    Map<String, Long> in(String table) {
        return in(table(table));
    }

    Map<String, Long> in(TrendTable table) {
        return in(table, Past.QUARTER, TOWN);
    }

    Map<String, Long> in(TrendTable table, Period period, Area area) {
        Map<String, Long> cells = new TreeMap<>(each(table, period, area, CellCount::children));
        cells.values().removeIf(children -> children == 0);
        return cells;
    }

    Map<String, Long> each(TrendTable table, Period period, Area area, ToLongFunction<CellCount> of) {
        return counts.count(table, period).of(area).entrySet().stream().collect(Collectors.toMap(e -> e.getKey().text(), e -> of.applyAsLong(e.getValue())));
    }

    /** The children of each institution in a cell of the town in the quarter. */
    Map<Institution, Long> institutions(TrendTable table, String cell) {
        return counts.count(table, Past.QUARTER).of(TOWN).entrySet().stream().filter(e -> e.getKey().text().equals(cell)).findFirst().orElseThrow().getValue().byInstitution();
    }

    @Override
    public void close() {
        database.close();
    }
}
