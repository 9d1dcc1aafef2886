package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A child for whom the caller decides today, or the caller itself. */
@ApplicationScoped
class OwnChild implements ScopeRule {

    private final Reach reach;

    OwnChild(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.inTheFamily(path.uuid("childId"));
    }
}
