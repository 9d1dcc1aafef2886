package nl.kindkring.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.team.domain.directory.CentreEvent;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.CentreKind;
import nl.kindkring.team.domain.directory.Location;
import nl.kindkring.team.domain.directory.OrganisationId;

/** Between what happened to a centre and its stored form. */
@ApplicationScoped
public class CentreEventCodec implements EventCodec<CentreEvent> {

    @Override
    public NewEvent encode(CentreEvent event, Metadata metadata) {
        return switch (event) {
            case CentreEvent.Registered(_, var organisation, var name, var kind, var location) -> StoredTeams.write(
                    new StoredTeam.CentreRegistered(
                            organisation.value(), name, kind.name(), location.municipality(), location.district()),
                    metadata);
        };
    }

    @Override
    public CentreEvent decode(StoredEvent stored) {
        if (StoredTeams.read(stored) instanceof StoredTeam.CentreRegistered(
                var organisation, var name, var kind, var municipality, var district)) {
            return new CentreEvent.Registered(
                    new CentreId(stored.stream().value()), new OrganisationId(organisation), name, CentreKind.valueOf(kind),
                    new Location(municipality, district));
        }
        throw StoredTeams.strange(stored);
    }
}
