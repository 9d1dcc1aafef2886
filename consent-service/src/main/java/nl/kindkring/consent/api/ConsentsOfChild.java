package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** The consents of a child of the caller's centre or family. */
@ApplicationScoped
class ConsentsOfChild implements ScopeRule {

    private final Reach reach;

    ConsentsOfChild(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.atTheCentre(path.uuid("childId")) || reach.inTheFamily(path.uuid("childId"));
    }
}
