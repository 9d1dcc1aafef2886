package nl.kindkring.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.TeamEvent;
import nl.kindkring.team.domain.directory.TeamId;

/** Between what happened to a team and its stored form. */
@ApplicationScoped
public class TeamEventCodec implements EventCodec<TeamEvent> {

    @Override
    public NewEvent encode(TeamEvent event, Metadata metadata) {
        return switch (event) {
            case TeamEvent.Formed(_, var centre, var name) ->
                StoredTeams.write(new StoredTeam.TeamFormed(centre.value(), name), metadata);
        };
    }

    @Override
    public TeamEvent decode(StoredEvent stored) {
        if (StoredTeams.read(stored) instanceof StoredTeam.TeamFormed(var centre, var name)) {
            return new TeamEvent.Formed(new TeamId(stored.stream().value()), new CentreId(centre), name);
        }
        throw StoredTeams.strange(stored);
    }
}
