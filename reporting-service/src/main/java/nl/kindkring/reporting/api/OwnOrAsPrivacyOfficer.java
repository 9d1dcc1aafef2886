package nl.kindkring.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** The choices of a municipality are read by its analysts, and by the privacy officer those of all. */
@ApplicationScoped
class OwnOrAsPrivacyOfficer implements ScopeRule {

    private final OwnMunicipality own;

    OwnOrAsPrivacyOfficer(OwnMunicipality own) {
        this.own = own;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return caller.has(PublicationResource.PRIVACY_OFFICER) || own.allows(caller, path);
    }
}
