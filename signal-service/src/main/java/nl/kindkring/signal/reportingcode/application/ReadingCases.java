package nl.kindkring.signal.reportingcode.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.signal.reportingcode.domain.CaseHistory;
import nl.kindkring.signal.reportingcode.domain.CaseId;
import nl.kindkring.signal.reportingcode.domain.CaseRejection;
import nl.kindkring.signal.reportingcode.domain.SafetyCase;
import nl.kindkring.signal.reportingcode.domain.SafetyCase.Known;
import nl.kindkring.signal.reportingcode.persistence.CaseAccessLog;
import nl.kindkring.signal.reportingcode.persistence.CaseReach;
import nl.kindkring.signal.reportingcode.persistence.CaseReaches;
import nl.kindkring.signal.reportingcode.persistence.CaseStore;
import nl.kindkring.signal.reportingcode.persistence.RecordedEvent;

/** The reporter or the officer reads. What is shown stands in the own log of this lane before it is shown. */
@ApplicationScoped
public class ReadingCases {

    private final CaseStore store;
    private final CaseReaches reaches;
    private final CaseAccessLog log;
    private final Caller caller;

    ReadingCases(CaseStore store, CaseReaches reaches, CaseAccessLog log, Caller caller) {
        this.store = store;
        this.reaches = reaches;
        this.log = log;
        this.caller = caller;
    }

    /** One case with all its steps. */
    public CaseFile read(CaseId id) {
        log.record(id.value(), "case", CaseAccessLog.STATUTORY_TASK);
        return file(id);
    }

    /** The cases that the caller may know of, newest first; says nothing about a child. */
    public List<CaseReach> list(Collection<UUID> officerOf, Collection<UUID> ownCentres, int limit) {
        List<CaseReach> found = reaches.within(officerOf, ownCentres, caller.id(), limit);
        found.forEach(reach -> log.record(reach.caseId(), "list", CaseAccessLog.STATUTORY_TASK));
        return found;
    }

    /** What Veilig Thuis gets; 409 while there is no decision to report. */
    public CaseFile report(CaseId id) {
        CaseFile file = file(id);
        boolean reports = switch (file.state()) {
            case SafetyCase.Underway _ -> false;
            case SafetyCase.Decided decided -> decided.decision().reports();
            case SafetyCase.Reported _ -> true;
        };
        if (!reports) {
            throw CaseRefusals.problem(CaseRejection.NO_REPORT_DECIDED);
        }
        log.record(id.value(), "report", CaseAccessLog.REPORTING_RIGHT);
        return file;
    }

    private CaseFile file(CaseId id) {
        List<RecordedEvent> history = store.read(id);
        if (!(CaseHistory.of(history.stream().map(RecordedEvent::event).toList()) instanceof Known state)) {
            throw CaseRefusals.problem(CaseRejection.UNKNOWN_CASE);
        }
        return new CaseFile(state, history);
    }
}
