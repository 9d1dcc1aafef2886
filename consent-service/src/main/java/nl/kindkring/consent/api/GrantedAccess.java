package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** An own request for access that was granted, while the file is not withheld from who made it. */
@ApplicationScoped
class GrantedAccess implements ScopeRule {

    private final OwnRequest own;
    private final Reach reach;

    GrantedAccess(OwnRequest own, Reach reach) {
        this.own = own;
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return own.allows(caller, path) && RequestEntry.of(path.uuid("requestId"))
                .filter(entry -> entry.kind.equals("ACCESS") && entry.state.equals("CARRIED_OUT"))
                .flatMap(entry -> reach.ownFile(entry.childId)).filter(file -> file.sight().seesFile()).isPresent();
    }
}
