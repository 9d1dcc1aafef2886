package nl.kindkring.signal.reportingcode.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.signal.reportingcode.domain.CaseHoldReason;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.persistence.CaseAccessLog;
import nl.kindkring.signal.reportingcode.persistence.CaseRemoval;
import nl.kindkring.signal.reportingcode.persistence.CaseRemovals;

/** The officer of the centre sees which cases will be removed, and can hold them; both stand in the lane's log. */
@ApplicationScoped
public class HoldingRemovals {

    private final CaseRemovals removals;
    private final CaseAccessLog log;

    HoldingRemovals(CaseRemovals removals, CaseAccessLog log) {
        this.removals = removals;
        this.log = log;
    }

    /** What will be removed of these centres. */
    public List<CaseRemoval> list(Collection<UUID> officerOf, int limit) {
        List<CaseRemoval> found = removals.of(officerOf, limit);
        found.forEach(removal -> log.record(removal.caseId(), "removal-list", CaseAccessLog.STATUTORY_TASK));
        return found;
    }

    /** Holds it, or lets it go on when there is no reason; 409 when no removal is announced. */
    public void hold(CaseId id, Optional<CaseHoldReason> reason) {
        if (removals.locked(id.value()).isEmpty()) {
            throw new ProblemException(409, "reporting-code-no-removal-announced");
        }
        removals.hold(id.value(), reason.map(Enum::name));
        log.record(id.value(), reason.isPresent() ? "removal-held" : "removal-hold-ended", CaseAccessLog.STATUTORY_TASK);
    }
}
