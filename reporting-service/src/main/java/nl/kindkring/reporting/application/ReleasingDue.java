package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseRun;
import nl.kindkring.reporting.release.ReleaseRuns;
import org.jboss.logging.Logger;

/**
 * Releases what is due, period by period and in each the smaller areas first. The areas of a level are counted and audited together, with everything that was
 * released before and goes together with it as it is; then each goes into its ledger by itself. What fails stays due, and so does what contains it.
 */
@ApplicationScoped
class ReleasingDue {

    private static final Logger LOG = Logger.getLogger(ReleasingDue.class);

    private final FactCounts counts;
    private final RelatedReleases earlier;
    private final Catalogue catalogue;
    private final Geography geography;
    private final KeepingReleases keeping;
    private final ReleaseRuns runs;
    private final NoisyReleases noisy;

    ReleasingDue(FactCounts counts, RelatedReleases earlier, Catalogue catalogue, Geography geography, KeepingReleases keeping, ReleaseRuns runs, NoisyReleases noisy) {
        this.counts = counts;
        this.earlier = earlier;
        this.catalogue = catalogue;
        this.geography = geography;
        this.keeping = keeping;
        this.runs = runs;
        this.noisy = noisy;
    }

    /**
     * Releases, and notes in the run how far it is.
     *
     * @throws ReleaseRuns.TakenOver when another process took this run for dead; what was added before stays
     */
    void release(UUID run, DueReleases.Due due, Instant now) {
        Set<Period> failed = new HashSet<>();
        due.periods().forEach((period, levels) -> {
            if (failed.stream().anyMatch(inside -> period.contains(inside.firstDay()))) {
                failed.add(period);
                runs.fail(run, new ReleaseRun.Failure(period.name(), levels.firstKey().name(), ReleaseRun.Reason.WAITS_FOR_PERIOD_INSIDE));
            } else if (!release(run, period, levels, now)) {
                failed.add(period);
            }
        });
    }

    private boolean release(UUID run, Period period, SortedMap<AreaLevel, SortedMap<Area, List<TrendTable>>> levels, Instant now) {
        noisy.takeFrom(levels, run, period, now);
        PeriodCounts counted = new PeriodCounts(counts, period, geography.on(period.firstDay()));
        for (AreaLevel level : levels.keySet()) {
            runs.at(run, period.name(), level.name());
            try {
                release(run, period, counted, level, levels.get(level), now);
            } catch (ReleaseRuns.TakenOver e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.errorf(e, "%s could not be released for areas of level %s; it stays due", period.name(), level);
                runs.fail(run, new ReleaseRun.Failure(period.name(), level.name(), ReleaseRun.Reason.INTERNAL_ERROR));
                return false;
            }
        }
        return true;
    }

    private void release(UUID run, Period period, PeriodCounts counted, AreaLevel level, SortedMap<Area, List<TrendTable>> due, Instant now) {
        AuditedPeriod audited = counted.of(level, due);
        Finding finding = audited.audit(earlier.of(period), new CountryNesting(catalogue.tables(), geography), catalogue.tables());
        runs.narrow(run, finding.narrow());
        for (Map.Entry<Area, List<TrendTable>> one : due.entrySet()) {
            Area area = one.getKey();
            List<Release> releases = one.getValue().stream().map(table -> releaseOf(table, area, period, audited, now)).toList();
            // no area of the level is there without the first
            List<Long> numbers = keeping.keep(run, releases, audited.counts(area.code(), area.equals(due.firstKey())));
            LOG.infof("released %s for %s as numbers %d to %d", period.name(), area.code(), numbers.getFirst(), numbers.getLast());
        }
    }

    private static Release releaseOf(TrendTable table, Area area, Period period, AuditedPeriod audited, Instant now) {
        List<Release.Entry> cells = audited.cells(area.code(), table).entrySet().stream().map(cell -> new Release.Entry(cell.getKey(), cell.getValue())).toList();
        return new Release(table, area, period, now.truncatedTo(ChronoUnit.MILLIS), cells);
    }
}
