package nl.kindkring.reporting.application;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.projection.CountedTable;
import nl.kindkring.reporting.projection.FactCounts;

/** The counts of one period, each table and margin counted once for all areas, when it is first asked for. */
final class PeriodCounts {

    private final FactCounts counts;
    private final Period period;
    private final Division division;
    private final SortedMap<String, List<Area>> pieces;
    private final Map<String, CountedTable> counted = new HashMap<>();
    private final Map<Subject, Set<Area>> there = new EnumMap<>(Subject.class);

    PeriodCounts(FactCounts counts, Period period, Division division) {
        this.counts = counts;
        this.period = period;
        this.division = division;
        this.pieces = new Composition(division).pieces();
    }

    /** Those tables of areas of one level with all their margins, and what the areas are made of; not yet audited. */
    AuditedPeriod of(AreaLevel level, SortedMap<Area, List<TrendTable>> due) {
        AuditedPeriod audited = new AuditedPeriod(period.name());
        due.forEach((area, tables) -> {
            tables.forEach(table -> audited.add(area.code(), table, count(table).of(area)));
            tables.forEach(table -> margins(table).forEach(margin -> audited.addMargin(area.code(), margin, count(margin).of(area))));
        });
        if (level != AreaLevel.MUNICIPALITY) {
            due.values().stream().flatMap(List::stream).distinct().forEach(table -> {
                surround(audited, table);
                margins(table).forEach(margin -> surround(audited, margin));
            });
        }
        return audited;
    }

    private void surround(AuditedPeriod audited, TrendTable table) {
        surroundings(table).forEach((code, cells) -> audited.addSurroundings(code, table, cells));
    }

    /** What larger areas are made of, by code: municipalities, and what such areas have in common. */
    SortedMap<String, Map<Cell, CellCount>> surroundings(TrendTable table) {
        CountedTable all = count(table);
        Set<Area> municipalities = there.computeIfAbsent(table.counts(), subject -> there(count(table.margin(List.of()))));
        SortedMap<String, Map<Cell, CellCount>> surroundings = new TreeMap<>();
        municipalities.forEach(area -> surroundings.put(area.code(), all.of(area)));
        pieces.forEach((code, its) -> {
            if (its.stream().anyMatch(municipalities::contains)) {
                surroundings.put(code, together(its.stream().map(all::of).toList()));
            }
        });
        return surroundings;
    }

    /** Municipalities that have a ledger, or anybody counted. That nobody is counted elsewhere is known to everybody, so it cannot hide anything. */
    private Set<Area> there(CountedTable anybody) {
        return division.areas(AreaLevel.MUNICIPALITY).stream()
                .filter(area -> DueReleases.hasLedger(area) || anybody.of(area).values().stream().anyMatch(count -> count.children() > 0)).collect(Collectors.toSet());
    }

    private static Map<Cell, CellCount> together(List<Map<Cell, CellCount>> parts) {
        Map<Cell, CellCount> sum = new LinkedHashMap<>();
        parts.forEach(part -> part.forEach((cell, count) -> sum.merge(cell, count, CellCount::and)));
        return sum;
    }

    /** A table, or a margin of one. */
    CountedTable count(TrendTable table) {
        return counted.computeIfAbsent(table.counts() + table.dimensionNames().toString(), key -> counts.count(table, period));
    }

    /** A table with fewer of its dimensions, in every way; the last has none. */
    static List<TrendTable> margins(TrendTable table) {
        List<String> names = table.dimensionNames();
        return IntStream.range(0, (1 << names.size()) - 1)
                .mapToObj(bits -> table.margin(names.stream().filter(name -> (bits >> names.indexOf(name) & 1) == 1).toList())).toList();
    }
}
