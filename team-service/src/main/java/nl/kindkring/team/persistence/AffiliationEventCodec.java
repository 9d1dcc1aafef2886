package nl.kindkring.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.team.domain.directory.AffiliationEvent;
import nl.kindkring.team.domain.directory.AffiliationId;
import nl.kindkring.team.domain.directory.Membership;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.Sector;

/** Between what happened to an affiliation and its stored form. */
@ApplicationScoped
public class AffiliationEventCodec implements EventCodec<AffiliationEvent> {

    @Override
    public NewEvent encode(AffiliationEvent event, Metadata metadata) {
        return StoredTeams.write(switch (event) {
            case AffiliationEvent.Started(_, var person, var unit, Membership(var role, var discipline, var sector)) ->
                new StoredTeam.AffiliationStarted(
                        person.value(), StoredUnits.kind(unit), unit.id(), role, discipline.orElse(null),
                        sector.map(Sector::name).orElse(null));
            case AffiliationEvent.Ended(_, var person, var unit) ->
                new StoredTeam.AffiliationEnded(person.value(), StoredUnits.kind(unit), unit.id());
        }, metadata);
    }

    @Override
    public AffiliationEvent decode(StoredEvent stored) {
        var id = new AffiliationId(stored.stream().value());
        return switch (StoredTeams.read(stored)) {
            case StoredTeam.AffiliationStarted(var person, var unitKind, var unitId, var role, var discipline, var sector) ->
                new AffiliationEvent.Started(
                        id, new PersonId(person), StoredUnits.unit(unitKind, unitId),
                        new Membership(role, Optional.ofNullable(discipline), Optional.ofNullable(sector).map(Sector::valueOf)));
            case StoredTeam.AffiliationEnded(var person, var unitKind, var unitId) ->
                new AffiliationEvent.Ended(id, new PersonId(person), StoredUnits.unit(unitKind, unitId));
            case StoredTeam _ -> throw StoredTeams.strange(stored);
        };
    }
}
