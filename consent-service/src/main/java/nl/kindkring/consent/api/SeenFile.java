package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A file that the caller, as one of the family, sees today: decides about, and not withheld; or is let look along. */
@ApplicationScoped
class SeenFile implements ScopeRule {

    private final Reach reach;

    SeenFile(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return reach.ownFile(path.uuid("childId")).filter(file -> file.sight().seesFile()).isPresent();
    }
}
