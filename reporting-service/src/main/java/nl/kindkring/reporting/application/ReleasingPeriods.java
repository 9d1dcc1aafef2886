package nl.kindkring.reporting.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.audit.Finding;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.CountsAtRelease;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseLedger;
import org.jboss.logging.Logger;

/**
 * Releases every table of every municipality for each period that is closed, past its grace and not in the ledger yet, oldest first.
 * Waits until all that was published before has been counted: releasing early would freeze a figure that is too low.
 */
@ApplicationScoped
public class ReleasingPeriods {

    private static final Logger LOG = Logger.getLogger(ReleasingPeriods.class);

    private final FactCounts counts;
    private final ReleaseLedger ledger;
    private final CountsAtRelease earlier;
    private final Catalogue catalogue;
    private final Completeness completeness;
    private final ReportingConfig config;
    private final Clock clock;
    private final NoisyReleases noisy;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReleasingPeriods(FactCounts counts, ReleaseLedger ledger, CountsAtRelease earlier, Catalogue catalogue, Completeness completeness, ReportingConfig config, Clock clock,
            NoisyReleases noisy) {
        this.counts = counts;
        this.ledger = ledger;
        this.earlier = earlier;
        this.catalogue = catalogue;
        this.completeness = completeness;
        this.config = config;
        this.clock = clock;
        this.noisy = noisy;
    }

    @Scheduled(every = "${kindkring.reporting.release-every:10s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void onSchedule() {
        try {
            releaseClosed();
        } catch (Completeness.NotComplete e) {
            LOG.infof("closed periods wait: %s", e.getMessage());
        } catch (ConcurrencyConflict e) {
            LOG.info("another replica is releasing; this one leaves it to that one");
        }
    }

    /**
     * Releases what can be released now.
     *
     * @return the releases made by this call; empty when nothing was due
     * @throws Completeness.NotComplete when events from before this call may still be on their way; nothing was released
     * @throws ConcurrencyConflict when another replica released at the same moment; what this call had finished stays
     */
    public List<Made> releaseClosed() {
        oneAtATime.lock();
        try {
            Instant now = clock.instant();
            List<Due> due = counts.firstDay().map(first -> due(first, now)).orElse(List.of());
            if (!due.isEmpty()) {
                completeness.require();
            }
            List<Made> made = new ArrayList<>();
            byPeriod(due).forEach((period, its) -> made.addAll(release(period, its, now)));
            return made;
        } finally {
            oneAtATime.unlock();
        }
    }

    private List<Due> due(LocalDate first, Instant now) {
        List<Due> due = new ArrayList<>();
        for (TrendTable table : catalogue.tables()) {
            if (table.period() == PeriodKind.YEAR) {
                continue; // the record of the ledger cannot say a year yet
            }
            for (String municipality : Topics.MUNICIPALITIES) {
                closed(table, municipality, first, now).forEach(period -> due.add(new Due(table, municipality, period)));
            }
        }
        return due;
    }

    private List<Period> closed(TrendTable table, String municipality, LocalDate first, Instant now) {
        Set<String> released = ledger.periods(table.name(), municipality);
        List<Period> due = new ArrayList<>();
        LocalDate from = first.isBefore(table.filledFrom()) ? table.filledFrom() : first;
        Period filled = table.period().containing(from);
        for (Period p = filled.firstDay().isBefore(table.filledFrom()) ? filled.next() : filled; !p.closesAt().plus(config.grace()).isAfter(now); p = p.next()) {
            if (!released.contains(p.name())) {
                due.add(p);
            }
        }
        return due;
    }

    /** Periods in the order in which they close: a quarter is audited against its weeks. */
    private static SortedMap<Period, Map<String, List<TrendTable>>> byPeriod(List<Due> due) {
        SortedMap<Period, Map<String, List<TrendTable>>> periods = new TreeMap<>(
                Comparator.comparing(Period::closesAt).thenComparing(Period::kind).thenComparing(Period::name));
        due.forEach(one -> periods.computeIfAbsent(one.period(), key -> new TreeMap<>())
                .computeIfAbsent(one.municipality(), key -> new ArrayList<>()).add(one.table()));
        return periods;
    }

    /** The tables of a period are counted once for all municipalities; those of one municipality are audited, and released, together. */
    private List<Made> release(Period period, Map<String, List<TrendTable>> due, Instant now) {
        PeriodCounts counted = new PeriodCounts(counts, period);
        List<Made> made = new ArrayList<>();
        noisy.takeFrom(due, period, now).forEach((release, number) -> made.add(madeOf(release, number)));
        due.forEach((municipality, tables) -> {
            AuditedPeriod audited = counted.of(municipality, tables);
            Finding finding = audited.audit(earlier.of(municipality, periodsIn(period)), catalogue.tables());
            if (!finding.narrow().isEmpty()) {
                LOG.errorf("everything near %s is withheld: earlier releases alone bound it closely; see docs/disclosure.md", finding.narrow());
            }
            List<Release> releases = tables.stream().map(table -> releaseOf(table, municipality, period, audited, now)).toList();
            List<Long> numbers = ledger.add(releases, audited.figures());
            for (int i = 0; i < numbers.size(); i++) {
                made.add(madeOf(releases.get(i), numbers.get(i)));
            }
        });
        return made;
    }

    /** The period itself, of which some tables may have been released before, and those inside it. */
    private static List<String> periodsIn(Period period) {
        List<String> names = new ArrayList<>(List.of(period.name()));
        for (PeriodKind kind : PeriodKind.values()) {
            for (Period p = kind.containing(period.firstDay()); kind.compareTo(period.kind()) < 0 && p.firstDay().isBefore(period.dayAfter()); p = p.next()) {
                names.add(p.name());
            }
        }
        return names;
    }

    private static Release releaseOf(TrendTable table, String municipality, Period period, AuditedPeriod audited, Instant now) {
        List<Release.Entry> cells = audited.cells(table).entrySet().stream().map(cell -> new Release.Entry(cell.getKey(), cell.getValue())).toList();
        return new Release(table, municipality, period, now.truncatedTo(ChronoUnit.MILLIS), cells);
    }

    private static Made madeOf(Release release, long number) {
        LOG.infof("released %s of %s for %s as number %d", release.table().name(), release.municipality(), release.period().name(), number);
        return new Made(release.municipality(), number, release.table().name(), release.period().name(), release.published(),
                release.cells().size() - release.published());
    }

    private record Due(TrendTable table, String municipality, Period period) {}

    /** A release that was made: its number in the municipality's ledger and how many of its cells are published and withheld. */
    public record Made(String municipality, long number, String table, String period, long published, long withheld) {}
}
