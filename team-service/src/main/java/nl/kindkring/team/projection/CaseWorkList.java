package nl.kindkring.team.projection;

import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;

/** The work lists of all teams. A row is written in the transaction that stored the events, so a list is never behind. */
@ApplicationScoped
public class CaseWorkList {

    private final EntityManager database;

    CaseWorkList(EntityManager database) {
        this.database = database;
    }

    /** The place of a row in the list. */
    public record Place(Instant openedAt, UUID caseId) {}

    /** The row of a case; empty when there is no such case. */
    public Optional<CaseEntry> entry(CaseId id) {
        return Optional.ofNullable(database.find(CaseEntry.class, id.value()));
    }

    /** The team's case about this signal that is not closed. */
    public Optional<CaseId> open(TeamId team, SignalId signal) {
        return CaseEntry.<CaseEntry>find("teamId = ?1 and signalId = ?2 and status <> 'CLOSED'", team.value(), signal.value())
                .firstResultOptional()
                .map(row -> new CaseId(row.caseId));
    }

    /** The cases that are not closed and that this person joined as an expert (N16). */
    public Set<CaseId> joinedBy(PersonId expert) {
        return CaseEntry.<CaseEntry>find("status <> 'CLOSED' and caseId in (select expert.id.caseId from CaseExpert expert where expert.id.personId = ?1)",
                expert.value()).stream().map(row -> new CaseId(row.caseId)).collect(Collectors.toSet());
    }

    /** Whether this person joined this case as an expert, and it is not closed. */
    public boolean joined(PersonId expert, CaseId id) {
        return database.find(CaseExpert.class, new CaseExpert.Key(id.value(), expert.value())) != null
                && entry(id).filter(row -> !row.status.equals(CaseStatus.CLOSED.name())).isPresent();
    }

    /** One page of the cases of these teams and of these, newest first. */
    public List<CaseEntry> page(Set<TeamId> teams, Set<CaseId> joined, Optional<CaseStatus> status, Optional<Place> after, int limit) {
        var parameters = Parameters.with("teams", teams.stream().map(TeamId::value).collect(Collectors.toSet()))
                .and("joined", joined.stream().map(CaseId::value).collect(Collectors.toSet()));
        status.ifPresent(wanted -> parameters.and("status", wanted.name()));
        after.ifPresent(place -> parameters.and("at", place.openedAt()).and("id", place.caseId()));
        return CaseEntry.<CaseEntry>find("(teamId in :teams or caseId in :joined)"
                + (status.isPresent() ? " and status = :status" : "")
                + (after.isPresent() ? " and (openedAt, caseId) < (:at, :id)" : "")
                + " order by openedAt desc, caseId desc", parameters).page(Page.ofSize(limit)).list();
    }

    /** Adds a case that was just opened. @param at when, by the service's clock */
    public void add(TeamCase.Known opened, int version, Instant at) {
        TeamCaseEvent.Opened event = opened.opened();
        var row = new CaseEntry();
        row.caseId = event.id().value();
        row.teamId = event.team().value();
        row.signalId = event.signal().value();
        row.openedOn = event.openedOn();
        row.openedAt = at.truncatedTo(ChronoUnit.MICROS);
        standing(row, opened, version);
        Once.add(database, row);
    }

    /** Brings the row of a case to where the case stands now. */
    public void update(TeamCase.Known state, int version) {
        UUID id = state.opened().id().value();
        standing(database.find(CaseEntry.class, id), state, version);
        state.experts().stream().map(expert -> new CaseExpert.Key(id, expert.value()))
                .filter(key -> database.find(CaseExpert.class, key) == null)
                .forEach(key -> database.persist(CaseExpert.of(key)));
    }

    private static void standing(CaseEntry row, TeamCase.Known state, int version) {
        row.version = version;
        row.status = CaseStatus.of(state).name();
        row.lastHeldOn = TeamCase.latest(state).map(TeamCaseEvent.Discussed::heldOn).orElse(null);
    }
}
