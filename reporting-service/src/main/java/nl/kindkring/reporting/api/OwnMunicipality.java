package nl.kindkring.reporting.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.reporting.publication.ChoosingPublicTables;

/** A municipality is represented by the analysts who work in its own organisation, by team-service's word. */
@ApplicationScoped
class OwnMunicipality implements ScopeRule {

    private final ChoosingPublicTables choosing;

    OwnMunicipality(ChoosingPublicTables choosing) {
        this.choosing = choosing;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return choosing.municipalities().contains(path.text("municipality"));
    }
}
