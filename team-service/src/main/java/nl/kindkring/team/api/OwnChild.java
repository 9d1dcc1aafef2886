package nl.kindkring.team.api;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.access.Caller;
import nl.kindkring.platform.access.PathParameters;
import nl.kindkring.platform.access.ScopeRule;
import nl.kindkring.platform.standing.Standings;

/** A child whose file the caller, as one of the family, sees now: by consent-service's word (503 when it is silent). */
@ApplicationScoped
class OwnChild implements ScopeRule {

    private final Standings standings;

    OwnChild(Standings standings) {
        this.standings = standings;
    }

    @Override
    public boolean allows(Caller caller, PathParameters path) {
        return standings.of(path.uuid("childId")).isPresent();
    }
}
