package nl.kindkring.team.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.CaseDecision;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.CloseReason;
import nl.kindkring.team.domain.teamcase.PermitId;
import nl.kindkring.team.domain.teamcase.SealedWords;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;

/** Between what happened in a case and its stored form. The summary arrives and leaves sealed. */
@ApplicationScoped
public class TeamCaseEventCodec implements EventCodec<TeamCaseEvent> {

    @Override
    public NewEvent encode(TeamCaseEvent event, Metadata metadata) {
        return StoredTeams.write(switch (event) {
            case TeamCaseEvent.Opened(_, var team, var child, var signal, var permit, var ground, var openedOn) ->
                new StoredTeam.CaseOpened(team.value(), child.value(), signal.value(), permit.value(), ground, openedOn);
            case TeamCaseEvent.Discussed(_, var child, var heldOn, var decision, var endorsed, var summary, var permit) ->
                new StoredTeam.CaseDiscussed(
                        child.value(), heldOn, decision.name(), endorsed, summary.map(SealedWords::ciphertext).orElse(null),
                        permit.value());
            case TeamCaseEvent.ExpertAdded(_, var child, var expert, var permit, var addedOn) ->
                new StoredTeam.CaseExpertAdded(child.value(), expert.value(), permit.value(), addedOn);
            case TeamCaseEvent.Closed(_, var child, var reason, var closedOn) ->
                new StoredTeam.CaseClosed(child.value(), reason.name(), closedOn);
        }, metadata);
    }

    @Override
    public TeamCaseEvent decode(StoredEvent stored) {
        var id = new CaseId(stored.stream().value());
        return switch (StoredTeams.read(stored)) {
            case StoredTeam.CaseOpened(var team, var child, var signal, var permit, var ground, var openedOn) ->
                new TeamCaseEvent.Opened(
                        id, new TeamId(team), new ChildId(child), new SignalId(signal), new PermitId(permit), ground, openedOn);
            case StoredTeam.CaseDiscussed(var child, var heldOn, var decision, var endorsed, var summary, var permit) ->
                new TeamCaseEvent.Discussed(
                        id, new ChildId(child), heldOn, CaseDecision.valueOf(decision), endorsed,
                        Optional.ofNullable(summary).map(SealedWords::new), new PermitId(permit));
            case StoredTeam.CaseExpertAdded(var child, var expert, var permit, var addedOn) ->
                new TeamCaseEvent.ExpertAdded(id, new ChildId(child), new PersonId(expert), new PermitId(permit), addedOn);
            case StoredTeam.CaseClosed(var child, var reason, var closedOn) ->
                new TeamCaseEvent.Closed(id, new ChildId(child), CloseReason.valueOf(reason), closedOn);
            case StoredTeam _ -> throw StoredTeams.strange(stored);
        };
    }
}
