package nl.kindkring.team.api;

import java.util.UUID;
import nl.kindkring.team.projection.TeamEntry;

/** A team in a list. */
record TeamSummary(UUID teamId, UUID centreId, String name) {

    static TeamSummary of(TeamEntry row) {
        return new TeamSummary(row.teamId, row.centreId, row.name);
    }
}
