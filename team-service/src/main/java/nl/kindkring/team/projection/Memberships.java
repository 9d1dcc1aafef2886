package nl.kindkring.team.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.team.domain.directory.AffiliationEvent;
import nl.kindkring.team.domain.directory.AffiliationId;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.Sector;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.directory.Unit;
import nl.kindkring.team.persistence.StoredUnits;

/**
 * Who belongs to what, now. Rows come and go in the transaction that stored the event, and every question reads them: in this
 * service access ends with the membership, without the delay that the other services have (K8).
 */
@ApplicationScoped
public class Memberships {

    private final EntityManager database;

    Memberships(EntityManager database) {
        this.database = database;
    }

    /** A current affiliation; empty when there is none or it ended. */
    public Optional<AffiliationEntry> entry(AffiliationId id) {
        return Optional.ofNullable(database.find(AffiliationEntry.class, id.value()));
    }

    /** Whether the person belongs to the unit in that role. */
    public boolean holds(PersonId person, Unit unit, String role) {
        return AffiliationEntry.count("personId = ?1 and unitKind = ?2 and unitId = ?3 and role = ?4",
                person.value(), StoredUnits.kind(unit), unit.id(), role) > 0;
    }

    /** Whether the person is a member of the team, in any role. */
    public boolean isMember(PersonId person, TeamId team) {
        return AffiliationEntry.count("personId = ?1 and unitKind = 'TEAM' and unitId = ?2", person.value(), team.value()) > 0;
    }

    /** Whether the person belongs to anything in the directory. */
    public boolean belongsAnywhere(PersonId person) {
        return AffiliationEntry.count("personId", person.value()) > 0;
    }

    /** The teams of which the person is a member. */
    public Set<TeamId> teamsOf(PersonId person) {
        return AffiliationEntry.<AffiliationEntry>list("personId = ?1 and unitKind = 'TEAM'", person.value()).stream()
                .map(row -> new TeamId(row.unitId))
                .collect(Collectors.toSet());
    }

    /** Everybody who belongs to a unit now, in the order in which a person wants to see them. */
    public List<AffiliationEntry> in(String unitKind, UUID unitId) {
        return AffiliationEntry.list("unitKind = ?1 and unitId = ?2 order by role, affiliationId", unitKind, unitId);
    }

    /** Brings the rows to what happened. */
    public void apply(AffiliationEvent event, int version) {
        switch (event) {
            case AffiliationEvent.Started started -> {
                var row = new AffiliationEntry();
                row.affiliationId = started.id().value();
                row.version = version;
                row.personId = started.person().value();
                row.unitKind = StoredUnits.kind(started.unit());
                row.unitId = started.unit().id();
                row.role = started.membership().role();
                row.discipline = started.membership().discipline().orElse(null);
                row.sector = started.membership().sector().map(Sector::name).orElse(null);
                Once.add(database, row);
            }
            case AffiliationEvent.Ended(var id, _, _) -> database.remove(database.find(AffiliationEntry.class, id.value()));
        }
    }
}
