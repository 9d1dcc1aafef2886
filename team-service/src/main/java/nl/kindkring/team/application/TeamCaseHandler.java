package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.http.ETags;
import nl.kindkring.team.domain.Decision.Accepted;
import nl.kindkring.team.domain.Decision.Refused;
import nl.kindkring.team.domain.teamcase.CaseId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseCommand;
import nl.kindkring.team.domain.teamcase.TeamCaseDecider;
import nl.kindkring.team.domain.teamcase.TeamCaseEvent;
import nl.kindkring.team.domain.teamcase.TeamCaseHistory;
import nl.kindkring.team.domain.teamcase.TeamCaseRejection;
import nl.kindkring.team.persistence.TeamCaseEventCodec;
import nl.kindkring.team.projection.CaseWorkList;
import org.jspecify.annotations.Nullable;

/** Load, decide, append, and bring the work list along: in the caller's transaction, so all of it or nothing. */
@ApplicationScoped
class TeamCaseHandler {

    private final EventSourced<TeamCase, TeamCaseEvent> cases;
    private final CaseWorkList workList;
    private final Provenance provenance;

    TeamCaseHandler(EventStore store, TeamCaseEventCodec codec, CaseWorkList workList, Provenance provenance) {
        this.cases = new EventSourced<>(store, codec, TeamCaseHistory.initial(), TeamCaseHistory::evolve);
        this.workList = workList;
        this.provenance = provenance;
    }

    TeamCase.Known open(TeamCaseCommand.Open command) {
        Metadata metadata = provenance.metadata();
        Current<TeamCase> now = decide(command.id(), cases.load(command.id().value()), command, metadata);
        TeamCase.Known opened = known(now);
        workList.add(opened, now.version(), metadata.occurredAt());
        return opened;
    }

    /**
     * Does what the command asks and gives where the case stands then.
     *
     * @param ifMatch the client's condition: 412 when the case moved on since it looked
     * @param command made from where the case stands, for the facts that depend on it
     */
    Current<TeamCase.Known> followUp(CaseId id, @Nullable String ifMatch, Function<TeamCase.Known, TeamCaseCommand> command) {
        Current<TeamCase> seen = cases.load(id.value());
        TeamCase.Known before = known(seen);
        ETags.requireMatch(ifMatch, seen.version());
        Current<TeamCase> now = decide(id, seen, command.apply(before), provenance.metadata());
        workList.update(known(now), now.version());
        return new Current<>(known(now), now.version());
    }

    Current<TeamCase.Known> load(CaseId id) {
        Current<TeamCase> seen = cases.load(id.value());
        return new Current<>(known(seen), seen.version());
    }

    private Current<TeamCase> decide(CaseId id, Current<TeamCase> seen, TeamCaseCommand command, Metadata metadata) {
        return switch (TeamCaseDecider.decide(command, seen.state())) {
            case Accepted(var events) -> cases.append(id.value(), seen, events, metadata);
            case Refused(var rejection) -> throw Refusals.problem(rejection);
        };
    }

    private static TeamCase.Known known(Current<TeamCase> current) {
        return switch (current.state()) {
            case TeamCase.Known known -> known;
            case TeamCase.NotOpened() -> throw Refusals.problem(TeamCaseRejection.UNKNOWN_CASE);
        };
    }
}
