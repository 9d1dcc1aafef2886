package nl.kindkring.consent.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.consent.projection.FileList;
import nl.kindkring.consent.projection.RequestEntry;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;

/** A request that the caller made itself, about a child for whom it still decides. */
@ApplicationScoped
class OwnRequest implements ScopeRule {

    private final Reach reach;

    OwnRequest(Reach reach) {
        this.reach = reach;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return RequestEntry.of(path.uuid("requestId")).filter(entry -> reach.inTheFamily(entry.childId)
                && reach.ownFile(entry.childId).filter(file -> FileList.texts(file.selves()).contains(entry.author)).isPresent()).isPresent();
    }
}
