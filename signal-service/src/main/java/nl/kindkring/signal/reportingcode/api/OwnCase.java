package nl.kindkring.signal.reportingcode.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.signal.reportingcode.persistence.CaseReaches;

/** A case is for its reporter and the officers of its centre; for anybody else, colleagues included, it does not exist. */
@ApplicationScoped
class OwnCase implements ScopeRule {

    private final CaseReaches reaches;
    private final CaseCallers callers;

    OwnCase(CaseReaches reaches, CaseCallers callers) {
        this.reaches = reaches;
        this.callers = callers;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reaches.of(path.uuid("caseId")).filter(callers::reaches).isPresent();
    }
}
