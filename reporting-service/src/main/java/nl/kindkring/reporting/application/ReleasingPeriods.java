package nl.kindkring.reporting.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import nl.kindkring.contracts.Topics;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.projection.FactCounts;
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
    private final Catalogue catalogue;
    private final Completeness completeness;
    private final ReportingConfig config;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReleasingPeriods(FactCounts counts, ReleaseLedger ledger, Catalogue catalogue, Completeness completeness, ReportingConfig config, Clock clock) {
        this.counts = counts;
        this.ledger = ledger;
        this.catalogue = catalogue;
        this.completeness = completeness;
        this.config = config;
        this.clock = clock;
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
            return due.stream().map(one -> release(one, now)).toList();
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

    private Made release(Due due, Instant now) {
        TrendTable table = due.table();
        Map<Cell, CellCount> counted = counts.count(table, due.period()).of(Area.municipality(due.municipality()));
        DisclosureControl control = new DisclosureControl(table.protection());
        List<Release.Entry> cells = counted.entrySet().stream()
                .map(cell -> new Release.Entry(cell.getKey(), control.control(cell.getValue()))).toList();
        Release release = new Release(table, due.municipality(), due.period(), now.truncatedTo(ChronoUnit.MILLIS), cells);
        long number = ledger.add(release);
        LOG.infof("released %s of %s for %s as number %d", table.name(), due.municipality(), due.period().name(), number);
        return new Made(due.municipality(), number, table.name(), due.period().name(), release.published(), cells.size() - release.published());
    }

    private record Due(TrendTable table, String municipality, Period period) {}

    /** A release that was made: its number in the municipality's ledger and how many of its cells are published and withheld. */
    public record Made(String municipality, long number, String table, String period, long published, long withheld) {}
}
