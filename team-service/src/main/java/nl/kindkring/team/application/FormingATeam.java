package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.team.domain.Decision.Accepted;
import nl.kindkring.team.domain.Decision.Refused;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.Team;
import nl.kindkring.team.domain.directory.TeamCommand;
import nl.kindkring.team.domain.directory.TeamDecider;
import nl.kindkring.team.domain.directory.TeamEvent;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.persistence.TeamEventCodec;
import nl.kindkring.team.projection.Directory;

/** A centre gets its interprofessional team (L7, I4). */
@ApplicationScoped
public class FormingATeam {

    private final EventSourced<Team, TeamEvent> teams;
    private final Directory directory;
    private final Provenance provenance;

    FormingATeam(EventStore store, TeamEventCodec codec, Directory directory, Provenance provenance) {
        this.teams = new EventSourced<>(store, codec, TeamDecider.initial(), TeamDecider::evolve);
        this.directory = directory;
        this.provenance = provenance;
    }

    /** Forms the one team of a centre and gives its id. */
    public TeamId form(CentreId centre, String name) {
        var id = new TeamId(UUID.randomUUID());
        var seen = teams.load(id.value());
        switch (TeamDecider.decide(new TeamCommand.Form(id, centre, directory.atCentre(centre), name), seen.state())) {
            case Accepted(var events) -> {
                int version = teams.append(id.value(), seen, events, provenance.metadata()).version();
                events.forEach(event -> directory.apply(event, version));
            }
            case Refused(var rejection) -> throw Refusals.problem(rejection);
        }
        return id;
    }
}
