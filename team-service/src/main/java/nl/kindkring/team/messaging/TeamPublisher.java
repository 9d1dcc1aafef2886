package nl.kindkring.team.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationEnded;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CaseClosed;
import nl.kindkring.contracts.team.CaseCloseReason;
import nl.kindkring.contracts.team.CaseDecision;
import nl.kindkring.contracts.team.CaseDiscussed;
import nl.kindkring.contracts.team.CaseOpened;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.OrganisationKind;
import nl.kindkring.contracts.team.OrganisationRegistered;
import nl.kindkring.contracts.team.TeamContract;
import nl.kindkring.contracts.team.TeamFormed;
import nl.kindkring.contracts.team.UnitKind;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.team.persistence.StoredTeam;
import nl.kindkring.team.persistence.StoredTeams;
import nl.kindkring.team.persistence.TeamEventType;

/** Stored events to the contract. Nothing here has a key to read words with. */
@ApplicationScoped
class TeamPublisher implements EventPublisher {

    private static final String TOPIC = Topics.TEAM.name();

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public List<OutgoingEvent> translate(StoredEvent stored) {
        if (TeamEventType.of(stored.type()).isEmpty()) {
            return List.of();
        }
        UUID stream = stored.stream().value();
        return switch (StoredTeams.read(stored)) {
            case StoredTeam.Told told -> {
                TeamContract data = contract(stream, told);
                yield List.of(new OutgoingEvent(stored.id(), TOPIC, data.key(), data.type(), stream.toString(),
                        stored.metadata().occurredAt(), stored.version(), data));
            }
            // who joined one case stands in the parents' log
            case StoredTeam.CaseExpertAdded _ -> List.of();
        };
    }

    private static TeamContract contract(UUID id, StoredTeam.Told stored) {
        return switch (stored) {
            case StoredTeam.OrganisationRegistered e -> new OrganisationRegistered(id, OrganisationKind.valueOf(e.kind()));
            case StoredTeam.CentreRegistered e -> new CentreRegistered(
                    id, e.organisationId(), CentreKind.valueOf(e.kind()), e.municipality(), e.district());
            case StoredTeam.TeamFormed e -> new TeamFormed(id, e.centreId());
            case StoredTeam.AffiliationStarted e -> new AffiliationStarted(
                    id, e.personId(), UnitKind.valueOf(e.unitKind()), e.unitId(), e.role(), e.discipline(), e.sector());
            case StoredTeam.AffiliationEnded e ->
                new AffiliationEnded(id, e.personId(), UnitKind.valueOf(e.unitKind()), e.unitId());
            case StoredTeam.CaseOpened e -> new CaseOpened(id, e.teamId(), e.childId(), e.signalId());
            case StoredTeam.CaseDiscussed e -> new CaseDiscussed(
                    id, e.childId(), CaseDecision.valueOf(e.decision()), e.parentsEndorsed());
            case StoredTeam.CaseClosed e -> new CaseClosed(id, e.childId(), CaseCloseReason.valueOf(e.reason()));
        };
    }
}
