package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.reporting.disclosure.audit.Figure;
import nl.kindkring.reporting.release.Release;
import nl.kindkring.reporting.release.ReleaseLedger;
import nl.kindkring.reporting.release.ReleaseRuns;

/** Adds the releases of one area to its ledger and to the progress of the run, both or neither. */
@ApplicationScoped
class KeepingReleases {

    private final ReleaseRuns runs;
    private final ReleaseLedger ledger;

    KeepingReleases(ReleaseRuns runs, ReleaseLedger ledger) {
        this.runs = runs;
        this.ledger = ledger;
    }

    /** Their numbers in the ledger, in the same order. */
    @Transactional
    List<Long> keep(UUID run, List<Release> releases, Collection<Figure> counted) {
        runs.advance(run, releases.size(), releases.size());
        return ledger.add(releases, counted);
    }
}
