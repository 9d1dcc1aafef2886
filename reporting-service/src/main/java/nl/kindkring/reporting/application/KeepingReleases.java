package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.release.Corrections;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.release.ReleaseRuns;

/** Adds releases to their ledgers and to the progress of the run, both or neither. */
@ApplicationScoped
class KeepingReleases {

    private final ReleaseRuns runs;
    private final ReleaseLedger ledger;
    private final Corrections corrections;

    KeepingReleases(ReleaseRuns runs, ReleaseLedger ledger, Corrections corrections) {
        this.runs = runs;
        this.ledger = ledger;
        this.corrections = corrections;
    }

    /** Adds those of one area; their numbers in the ledger, in the same order. */
    @Transactional
    List<Long> keep(UUID run, List<Release> releases, Collection<Figure> counted) {
        runs.advance(run, releases.size(), releases.size());
        return ledger.add(releases, counted);
    }

    /** Adds all corrections of a period, of every area, and notes that it was considered: who goes on after an interruption finds all of it or nothing. */
    @Transactional
    void correct(UUID run, Period period, Map<Area, List<Release>> releases, Collection<Figure> figures, Instant now) {
        runs.advance(run, 1, releases.values().stream().mapToInt(List::size).sum());
        corrections.considered(period, now);
        releases.forEach((area, its) -> ledger.add(its, figures.stream().filter(figure -> figure.group().area().equals(area.code())).toList()));
    }
}
