package nl.kindkring.reporting.detection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kindkring.reporting.catalogue.Period;

/** Looks at every series of a table that has a new figure. The same ledger always gives the same answer. */
@ApplicationScoped
public class LookingAtAReleasedTable {

    private final ReleasedSeries released;

    LookingAtAReleasedTable(ReleasedSeries released) {
        this.released = released;
    }

    /** What is worth a word in the figures of that period: one for each theme, of the series with the largest figure. */
    public Collection<Discovery> discoveries(String area, String table, Period period) {
        List<Discovery> found = released.of(area, table).stream().map(series -> series.until(period))
                .filter(series -> !series.figures().isEmpty() && series.figures().getLast().period().equals(period))
                .map(series -> series.rule().newest(series.points()).map(alarm -> new Discovery(series, period, alarm)))
                .flatMap(Optional::stream).sorted(Comparator.comparingInt(discovery -> -discovery.alarm().count())).toList();
        Map<String, Discovery> byTheme = new TreeMap<>();
        found.forEach(discovery -> byTheme.putIfAbsent(discovery.series().theme(), discovery));
        return byTheme.values();
    }
}
