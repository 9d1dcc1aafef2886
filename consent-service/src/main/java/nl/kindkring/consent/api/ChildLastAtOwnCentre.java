package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/**
 * A child that is, or was last, at a centre where the caller works. For what must be recorded also after a child left and shows nothing about it:
 * what a court decided, and that it is at a centre again.
 */
@ApplicationScoped
class ChildLastAtOwnCentre implements ScopeRule {

    private final Reach reach;

    ChildLastAtOwnCentre(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.lastAtTheCentre(path.uuid("childId"));
    }
}
