package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/**
 * Any child in the registry: for services, which serve all of them, and for the privacy officer, who acts for everybody registered and
 * learns nothing about a child by erasing it.
 */
@ApplicationScoped
class KnownChild implements ScopeRule {

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return ChildEntry.of(path.uuid("childId")).isPresent();
    }
}
