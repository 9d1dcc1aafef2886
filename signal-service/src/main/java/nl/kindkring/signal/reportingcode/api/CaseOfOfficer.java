package nl.kindkring.signal.reportingcode.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.reportingcode.persistence.CaseReaches;

/** A case of a centre of which the caller is the officer; its reporter does not decide how long it is kept. */
@ApplicationScoped
class CaseOfOfficer implements ScopeRule {

    private final CaseReaches reaches;
    private final CaseCallers callers;

    CaseOfOfficer(CaseReaches reaches, CaseCallers callers) {
        this.reaches = reaches;
        this.callers = callers;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reaches.of(path.uuid("caseId")).filter(reach -> callers.officerOf().contains(reach.centreId())).isPresent();
    }
}
