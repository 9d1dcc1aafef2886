package nl.kindkring.signal.reportingcode.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kindkring.signal.reportingcode.ReportingCodeConfig;
import nl.kindkring.signal.reportingcode.domain.CaseRetention;
import nl.kindkring.signal.reportingcode.persistence.CaseAccessLog;
import nl.kindkring.signal.reportingcode.persistence.CaseRemoval;
import nl.kindkring.signal.reportingcode.persistence.CaseRemovals;
import org.jboss.logging.Logger;

/**
 * Cases whose term has passed are announced, and removed when that was long enough ago and nobody holds them. Each case in a transaction of its own with its
 * line in the lane's log, so that a process that dies leaves whole cases, and of two the second finds nothing to do. The service's log tells numbers of
 * failures only: an id would say that there is a case (docs/decisions/117).
 */
@ApplicationScoped
public class RemovingOldCases {

    private static final Logger LOG = Logger.getLogger(RemovingOldCases.class);
    private static final int BATCH = 1000;

    private final CaseRemovals removals;
    private final CaseAccessLog log;
    private final ReportingCodeConfig config;
    private final Clock clock;

    RemovingOldCases(CaseRemovals removals, CaseAccessLog log, ReportingCodeConfig config, Clock clock) {
        this.removals = removals;
        this.log = log;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "${kindkring.signal.reporting-code.retention.look-every:12h}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        look(LocalDate.now(clock));
    }

    /** Removes what is due by that day, then announces what has become due. */
    public void look(LocalDate today) {
        for (UUID due : QuarkusTransaction.requiringNew().call(() -> removals.due(today, BATCH))) {
            alone(() -> remove(due, today));
        }
        CaseRetention retention = retention();
        for (var found : QuarkusTransaction.requiringNew().call(() -> removals.unannounced(retention.notAfter(today), BATCH))) {
            if (retention.passed(found.lastChange(), today)) {
                alone(() -> announce(found.caseId(), today, retention));
            }
        }
    }

    private void announce(UUID caseId, LocalDate today, CaseRetention retention) {
        if (removals.announce(caseId, today, retention.removeFrom(today))) {
            log.byItself(caseId, "removal-announced");
        }
    }

    private void remove(UUID caseId, LocalDate today) {
        CaseRemoval removal = removals.locked(caseId).orElse(null);
        if (removal == null || removal.holdReason().isPresent()) {
            return; // another process was first, or the officer
        }
        if (retention().passed(removal.lastChange(), today)) {
            removals.remove(caseId, today);
            log.byItself(caseId, "removed");
        } else {
            removals.drop(caseId);
            log.byItself(caseId, "removal-dropped");
        }
    }

    private CaseRetention retention() {
        return new CaseRetention(config.retention().term(), config.retention().announcement());
    }

    private static void alone(Runnable work) {
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (RuntimeException e) {
            LOG.errorf("A removal failed and stays due: %s", e.getClass().getSimpleName());
        }
    }
}
