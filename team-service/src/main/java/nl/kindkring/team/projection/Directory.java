package nl.kindkring.team.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import nl.kindkring.team.domain.directory.CentreEvent;
import nl.kindkring.team.domain.directory.CentreId;
import nl.kindkring.team.domain.directory.OrganisationEvent;
import nl.kindkring.team.domain.directory.OrganisationId;
import nl.kindkring.team.domain.directory.TeamCommand.AtCentre;
import nl.kindkring.team.domain.directory.TeamEvent;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.directory.Unit;

/** Organisations, centres and teams. A row is written in the transaction that stored the event, so the directory is never behind. */
@ApplicationScoped
public class Directory {

    private final EntityManager database;

    Directory(EntityManager database) {
        this.database = database;
    }

    /** An organisation; empty when there is none. */
    public Optional<OrganisationEntry> organisation(OrganisationId id) {
        return Optional.ofNullable(database.find(OrganisationEntry.class, id.value()));
    }

    /** A centre; empty when there is none. */
    public Optional<CentreEntry> centre(CentreId id) {
        return Optional.ofNullable(database.find(CentreEntry.class, id.value()));
    }

    /** A team; empty when there is none. */
    public Optional<TeamEntry> team(TeamId id) {
        return Optional.ofNullable(database.find(TeamEntry.class, id.value()));
    }

    /** Whether such an organisation, centre or team is in the directory. */
    public boolean has(Unit unit) {
        return switch (unit) {
            case Unit.OfOrganisation(var id) -> organisation(id).isPresent();
            case Unit.OfCentre(var id) -> centre(id).isPresent();
            case Unit.OfTeam(var id) -> team(id).isPresent();
        };
    }

    /** Whether the centre can have a team formed (L7). */
    public AtCentre atCentre(CentreId id) {
        if (centre(id).isEmpty()) {
            return AtCentre.UNKNOWN;
        }
        return TeamEntry.count("centreId", id.value()) > 0 ? AtCentre.HAS_TEAM : AtCentre.FREE;
    }

    /** Brings the directory to what happened. */
    public void apply(OrganisationEvent event, int version) {
        switch (event) {
            case OrganisationEvent.Registered(var id, var name, var kind) -> {
                var row = new OrganisationEntry();
                row.organisationId = id.value();
                row.version = version;
                row.name = name;
                row.kind = kind.name();
                database.persist(row);
            }
        }
    }

    /** Brings the directory to what happened. */
    public void apply(CentreEvent event, int version) {
        switch (event) {
            case CentreEvent.Registered(var id, var organisation, var name, var kind, var location) -> {
                var row = new CentreEntry();
                row.centreId = id.value();
                row.version = version;
                row.organisationId = organisation.value();
                row.name = name;
                row.kind = kind.name();
                row.municipality = location.municipality();
                row.district = location.district();
                database.persist(row);
            }
        }
    }

    /** Brings the directory to what happened. */
    public void apply(TeamEvent event, int version) {
        switch (event) {
            case TeamEvent.Formed(var id, var centre, var name) -> {
                var row = new TeamEntry();
                row.teamId = id.value();
                row.version = version;
                row.centreId = centre.value();
                row.name = name;
                Once.add(database, row);
            }
        }
    }
}
