package nl.kindkring.reporting.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.projection.CountedTable;
import nl.kindkring.reporting.projection.FactCounts;

/** The counts of one period, each table and margin counted once for all areas, when it is first asked for. */
final class PeriodCounts {

    private final FactCounts counts;
    private final Period period;
    private final Map<String, CountedTable> counted = new HashMap<>();

    PeriodCounts(FactCounts counts, Period period) {
        this.counts = counts;
        this.period = period;
    }

    /** Those tables of a municipality with all their margins, not yet audited. */
    AuditedPeriod of(String municipality, List<TrendTable> tables) {
        AuditedPeriod period = new AuditedPeriod(municipality, this.period.name());
        Area area = Area.municipality(municipality);
        tables.forEach(table -> period.add(table, count(table).of(area)));
        tables.forEach(table -> margins(table).forEach(margin -> period.addMargin(margin, count(margin).of(area))));
        return period;
    }

    private CountedTable count(TrendTable table) {
        return counted.computeIfAbsent(table.counts() + table.dimensionNames().toString(), key -> counts.count(table, period));
    }

    private static List<TrendTable> margins(TrendTable table) {
        List<String> names = table.dimensionNames();
        return IntStream.range(0, (1 << names.size()) - 1)
                .mapToObj(bits -> table.margin(names.stream().filter(name -> (bits >> names.indexOf(name) & 1) == 1).toList())).toList();
    }
}
