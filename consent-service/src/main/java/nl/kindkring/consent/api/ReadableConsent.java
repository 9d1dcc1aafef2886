package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A consent asked at the caller's centre or of the caller's family. */
@ApplicationScoped
class ReadableConsent implements ScopeRule {

    private final Reach reach;

    ReadableConsent(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return ConsentEntry.of(path.uuid("consentId"))
                .filter(entry -> reach.atTheCentre(entry.childId) || reach.inTheFamily(entry.childId)).isPresent();
    }
}
