package nl.kindkring.reporting.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.reporting.projection.FactCounts;
import nl.kindkring.reporting.release.ReleaseRun.Reason;

/**
 * Whether everything that happened before now has been counted. Publishers vouch for that with their heartbeats, so a publisher that is
 * silent holds a release back: a figure that is too low would be frozen for ever.
 */
@ApplicationScoped
class Completeness {

    private final Projections projections;
    private final ReportingConfig config;

    Completeness(Projections projections, ReportingConfig config) {
        this.projections = projections;
        this.config = config;
    }

    /**
     * Waits a little until everything recorded before this call is counted.
     *
     * @throws NotComplete when it is not, or when events are parked and therefore missing
     */
    void require() {
        Instant asked = Instant.now(); // the publishers' time, which is the system's, never the adjustable one
        long until = System.nanoTime() + config.patience().toNanos();
        while (projections.completeUntil(FactCounts.PROJECTION).isBefore(asked)) {
            if (System.nanoTime() > until || Thread.currentThread().isInterrupted()) {
                throw new NotComplete(Reason.FIGURES_NOT_COMPLETE);
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        if (projections.parked(FactCounts.PROJECTION) > 0) {
            throw new NotComplete(Reason.FIGURES_PARKED);
        }
    }

    /** Nothing is released; the run is held back. */
    static final class NotComplete extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        NotComplete(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }
}
