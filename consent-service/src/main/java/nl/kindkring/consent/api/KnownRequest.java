package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** Any request: for the privacy officer, who answers all of them. */
@ApplicationScoped
class KnownRequest implements ScopeRule {

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return RequestEntry.of(path.uuid("requestId")).isPresent();
    }
}
