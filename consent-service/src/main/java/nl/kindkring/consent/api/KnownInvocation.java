package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.GroundEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** Any invocation of a ground: for the privacy officer, who reviews all of them. */
@ApplicationScoped
class KnownInvocation implements ScopeRule {

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return GroundEntry.of(path.uuid("invocationId")).isPresent();
    }
}
