package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.differential.NoisyControl;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.projection.CountedTable;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.NoiseAccount;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.Treatments;
import org.jboss.logging.Logger;

/**
 * Releases the tables that get noise in place of the control, where any do: never audited, never remembered with their exact counts, and never without
 * their cost having been spent (decision 173).
 */
@ApplicationScoped
class NoisyReleases {

    private static final Logger LOG = Logger.getLogger(NoisyReleases.class);

    private final FactCounts counts;
    private final KeepingReleases keeping;
    private final NoiseAccount account;
    private final NoisyControl control;
    private final Catalogue catalogue;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    NoisyReleases(FactCounts counts, KeepingReleases keeping, NoiseAccount account, NoisyControl control, Catalogue catalogue) {
        this.counts = counts;
        this.keeping = keeping;
        this.account = account;
        this.control = control;
        this.catalogue = catalogue;
    }

    /** Whether a table that some area lacks has no noise, or noise that the budget of its year still allows; when not, it is not due, and the log says so once. */
    boolean allows(TrendTable table, Period period) {
        if (!table.isNoisy() || account.allows(table.name(), period, table.lossOfRelease(), budget().perYear())) {
            return true;
        }
        if (refused.add(table.name() + "|" + period.name())) {
            LOG.errorf("%s over %s is not released: the noise budget of its year is spent; see docs/disclosure.md", table.name(), period.name());
        }
        return false;
    }

    /**
     * Takes the tables with noise out of what is due over a period, and releases them. One whose budget another process spent meanwhile is not due any more.
     *
     * @param due by level, areas with their tables; what stays in it is for the control
     */
    void takeFrom(SortedMap<AreaLevel, SortedMap<Area, List<TrendTable>>> due, UUID run, Period period, Instant now) {
        for (TrendTable table : catalogue.tables().stream().filter(TrendTable::isNoisy).toList()) {
            List<Area> areas = new ArrayList<>();
            due.values().forEach(level -> level.forEach((area, tables) -> {
                if (tables.remove(table)) {
                    areas.add(area);
                }
            }));
            if (!areas.isEmpty() && account.spend(table.name(), period, table.lossOfRelease(), budget().perYear(), now)) {
                CountedTable counted = counts.count(table, period);
                areas.forEach(area -> keeping.keep(run, List.of(release(table, area, counted, now)), List.of()));
            }
        }
        due.values().forEach(level -> level.values().removeIf(List::isEmpty));
        due.values().removeIf(Map::isEmpty);
    }

    private Release release(TrendTable table, Area area, CountedTable counted, Instant now) {
        List<Release.Entry> cells = control.control(table, area.code(), counted.period().name(), counted.of(area)).entrySet().stream()
                .map(cell -> new Release.Entry(cell.getKey(), cell.getValue())).toList();
        return new Release(table, area, counted.period(), now.truncatedTo(ChronoUnit.MILLIS), cells, Treatments.of(table, budget()));
    }

    private NoiseBudget budget() {
        return catalogue.noiseBudget().orElseThrow(() -> new IllegalStateException("a catalogue with noise has a budget"));
    }
}
