package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A child of a centre where the caller works. */
@ApplicationScoped
class ChildAtOwnCentre implements ScopeRule {

    private final Reach reach;

    ChildAtOwnCentre(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.atTheCentre(path.uuid("childId"));
    }
}
