package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.NoiseBudget;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.differential.NoisyControl;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.projection.CountedTable;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.NoiseAccount;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseLedger;
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
    private final ReleaseLedger ledger;
    private final NoiseAccount account;
    private final NoisyControl control;
    private final Catalogue catalogue;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    NoisyReleases(FactCounts counts, ReleaseLedger ledger, NoiseAccount account, NoisyControl control, Catalogue catalogue) {
        this.counts = counts;
        this.ledger = ledger;
        this.account = account;
        this.control = control;
        this.catalogue = catalogue;
    }

    /**
     * Takes the tables with noise out of what is due over a period, and releases those that the budget of the year allows.
     *
     * @param due tables by municipality; what stays in it is for the control
     * @return the releases with their numbers in the ledgers
     */
    Map<Release, Long> takeFrom(Map<String, List<TrendTable>> due, Period period, Instant now) {
        Map<Release, Long> made = new LinkedHashMap<>();
        for (TrendTable table : catalogue.tables().stream().filter(TrendTable::isNoisy).toList()) {
            List<String> areas = new ArrayList<>();
            due.forEach((area, tables) -> {
                if (tables.remove(table)) {
                    areas.add(area);
                }
            });
            if (!areas.isEmpty() && paid(table, period, now)) {
                CountedTable counted = counts.count(table, period);
                areas.forEach(area -> release(table, area, counted, now, made));
            }
        }
        due.values().removeIf(List::isEmpty);
        return made;
    }

    private void release(TrendTable table, String area, CountedTable counted, Instant now, Map<Release, Long> made) {
        List<Release.Entry> cells = control.control(table, area, counted.period().name(), counted.of(Area.municipality(area))).entrySet().stream()
                .map(cell -> new Release.Entry(cell.getKey(), cell.getValue())).toList();
        Release release = new Release(table, area, counted.period(), now.truncatedTo(ChronoUnit.MILLIS), cells, Treatments.of(table, budget()));
        made.put(release, ledger.add(List.of(release), List.of()).getFirst());
    }

    private boolean paid(TrendTable table, Period period, Instant now) {
        boolean paid = account.spend(table.name(), period, table.lossOfRelease(), budget().perYear(), now);
        if (!paid && refused.add(table.name() + "|" + period.name())) { // once, and not each time somebody looks
            LOG.errorf("%s over %s is not released: the noise budget of its year is spent; see docs/disclosure.md", table.name(), period.name());
        }
        return paid;
    }

    private NoiseBudget budget() {
        return catalogue.noiseBudget().orElseThrow(() -> new IllegalStateException("a catalogue with noise has a budget"));
    }
}
