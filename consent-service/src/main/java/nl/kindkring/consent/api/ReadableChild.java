package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A child of the caller's centre, of the caller's family, or about whom the family agreed that the caller knows (N9). */
@ApplicationScoped
class ReadableChild implements ScopeRule {

    private final Reach reach;

    ReadableChild(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.atTheCentre(path.uuid("childId")) || reach.inTheFamily(path.uuid("childId")) || reach.toldWhoItIs(path.uuid("childId")).isPresent();
    }
}
