package nl.kindkring.team.application;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.team.TeamConfig;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseHistory;
import nl.kindkring.team.persistence.AffiliationEventCodec;
import nl.kindkring.team.persistence.CentreEventCodec;
import nl.kindkring.team.persistence.OrganisationEventCodec;
import nl.kindkring.team.persistence.TeamCaseEventCodec;
import nl.kindkring.team.persistence.TeamEventCodec;
import nl.kindkring.team.persistence.TeamEventType;
import nl.kindkring.team.projection.CaseWorkList;
import nl.kindkring.team.projection.Directory;
import nl.kindkring.team.projection.Memberships;

/** Makes the directory and the work list anew from the event table, for when their shape changed. */
@ApplicationScoped
public class ReadModelRebuild {

    private static final List<String> TABLES =
            List.of("organisation_entry", "centre_entry", "team_entry", "affiliation_entry", "case_work_list", "case_expert");

    private final EventStore store;
    private final EntityManager database;
    private final Directory directory;
    private final Memberships memberships;
    private final CaseWorkList workList;
    private final OrganisationEventCodec organisations;
    private final CentreEventCodec centres;
    private final TeamEventCodec teams;
    private final AffiliationEventCodec affiliations;
    private final TeamCaseEventCodec cases;

    ReadModelRebuild(EventStore store, EntityManager database, Directory directory, Memberships memberships, CaseWorkList workList,
                     OrganisationEventCodec organisations, CentreEventCodec centres, TeamEventCodec teams,
                     AffiliationEventCodec affiliations, TeamCaseEventCodec cases) {
        this.store = store;
        this.database = database;
        this.directory = directory;
        this.memberships = memberships;
        this.workList = workList;
        this.organisations = organisations;
        this.centres = centres;
        this.teams = teams;
        this.affiliations = affiliations;
        this.cases = cases;
    }

    /** Rebuilds at start when the configuration asks for it. */
    @Transactional
    void atStart(@Observes StartupEvent start, TeamConfig config) {
        if (config.rebuildReadModels()) {
            rebuild();
        }
    }

    /** In one transaction: readers keep seeing the old rows until it is done, commands wait for the locks. */
    @Transactional
    public void rebuild() {
        for (String table : TABLES) {
            database.createNativeQuery("lock table " + table + " in share row exclusive mode").executeUpdate();
            database.createNativeQuery("delete from " + table).executeUpdate();
        }
        database.clear();
        for (StreamId stream : streams()) {
            TeamCase state = TeamCaseHistory.initial();
            for (StoredEvent event : store.read(stream)) {
                state = apply(event, state);
            }
        }
    }

    /** All streams of this service's aggregates; collected first, because the whole store is read outside the transaction. */
    private List<StreamId> streams() {
        List<StreamId> streams = new ArrayList<>();
        store.forEach(0, event -> {
            if (event.version() == 1 && TeamEventType.of(event.type()).isPresent()) {
                streams.add(event.stream());
            }
        });
        return streams;
    }

    /** Gives where the case stands; the state of the other aggregates is not needed to write their rows. */
    private TeamCase apply(StoredEvent event, TeamCase before) {
        switch (TeamEventType.of(event.type()).orElseThrow()) {
            case ORGANISATION_REGISTERED -> directory.apply(organisations.decode(event), event.version());
            case CENTRE_REGISTERED -> directory.apply(centres.decode(event), event.version());
            case TEAM_FORMED -> directory.apply(teams.decode(event), event.version());
            case AFFILIATION_STARTED, AFFILIATION_ENDED -> memberships.apply(affiliations.decode(event), event.version());
            case CASE_OPENED, CASE_DISCUSSED, CASE_EXPERT_ADDED, CASE_CLOSED -> {
                return state(event, before);
            }
        }
        return before;
    }

    private TeamCase state(StoredEvent event, TeamCase before) {
        var now = (TeamCase.Known) TeamCaseHistory.evolve(before, cases.decode(event));
        if (before instanceof TeamCase.NotOpened) {
            workList.add(now, event.version(), event.metadata().occurredAt());
        } else {
            workList.update(now, event.version());
        }
        return now;
    }
}
