package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A consent that the caller's family was asked for. */
@ApplicationScoped
class OwnConsent implements ScopeRule {

    private final Reach reach;

    OwnConsent(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return ConsentEntry.of(path.uuid("consentId")).filter(entry -> reach.inTheFamily(entry.childId)).isPresent();
    }
}
