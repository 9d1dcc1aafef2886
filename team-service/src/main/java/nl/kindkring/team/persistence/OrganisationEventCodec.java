package nl.kindkring.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.team.domain.directory.OrganisationEvent;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.domain.directory.OrganisationKind;

/** Between what happened to an organisation and its stored form. */
@ApplicationScoped
public class OrganisationEventCodec implements EventCodec<OrganisationEvent> {

    @Override
    public NewEvent encode(OrganisationEvent event, Metadata metadata) {
        return switch (event) {
            case OrganisationEvent.Registered(_, var name, var kind) ->
                StoredTeams.write(new StoredTeam.OrganisationRegistered(name, kind.name()), metadata);
        };
    }

    @Override
    public OrganisationEvent decode(StoredEvent stored) {
        if (StoredTeams.read(stored) instanceof StoredTeam.OrganisationRegistered(var name, var kind)) {
            return new OrganisationEvent.Registered(
                    new OrganisationId(stored.stream().value()), name, OrganisationKind.valueOf(kind));
        }
        throw StoredTeams.strange(stored);
    }
}
