package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.retention.PlanEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** Any planned destruction: for the privacy officer, who answers for all of them. */
@ApplicationScoped
class KnownPlan implements ScopeRule {

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return PlanEntry.of(path.uuid("planId")).isPresent();
    }
}
