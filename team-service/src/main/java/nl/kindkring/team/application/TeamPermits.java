package nl.kindkring.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.permit.Permit;
import nl.kindkring.platform.permit.PermitAnswer;
import nl.kindkring.platform.permit.Permits;
import nl.kindkring.platform.permit.Recipient;
import nl.kindkring.team.domain.directory.PersonId;
import nl.kindkring.team.domain.directory.TeamId;
import nl.kindkring.team.domain.teamcase.ChildId;
import nl.kindkring.team.domain.teamcase.PermitId;
import nl.kindkring.team.domain.teamcase.SignalId;
import nl.kindkring.team.domain.teamcase.TeamCase;
import nl.kindkring.team.domain.teamcase.TeamCaseRejection;
import nl.kindkring.team.domain.teamcase.TeamPermit;

/** Asks the local replica of consent-service's permits whether a team may discuss a child. */
@ApplicationScoped
class TeamPermits {

    private final Permits permits;

    TeamPermits(Permits permits) {
        this.permits = permits;
    }

    /**
     * A permit that names this signal in its scope, or one without a scope, which covers all of the purpose. One that
     * names other signals only is no permit for this one: parents may choose which signals the team discusses.
     *
     * @throws nl.kindkring.platform.replica.ReplicaStale 503 when consent-service was silent for too long: nobody knows then
     *     whether the parents withdrew
     */
    TeamPermit toDiscuss(ChildId child, SignalId signal, TeamId team) {
        return toDiscuss(child, signal, new Recipient(RecipientKind.TEAM.name(), team.value().toString()));
    }

    /** The same for one person who is no member of the team (N16). */
    TeamPermit toJoin(ChildId child, SignalId signal, PersonId expert) {
        return toDiscuss(child, signal, new Recipient(RecipientKind.PERSON.name(), expert.value()));
    }

    /** The team's permit for its case. @throws nl.kindkring.platform.problem.ProblemException 403 {@code no-permit} without one */
    TeamPermit.Granted require(TeamCase.Known state) {
        return switch (toDiscuss(state.child(), state.opened().signal(), state.team())) {
            case TeamPermit.Granted granted -> granted;
            case TeamPermit.Denied _ -> throw Refusals.problem(TeamCaseRejection.NO_PERMIT);
        };
    }

    private TeamPermit toDiscuss(ChildId child, SignalId signal, Recipient recipient) {
        return switch (permits.check(child.value(), Purpose.DISCUSS_IN_TEAM.name(), recipient, signal.value().toString())) {
            case PermitAnswer.Granted(Permit permit) -> new TeamPermit.Granted(new PermitId(permit.permitId()), permit.ground());
            case PermitAnswer.Denied(String reason) -> new TeamPermit.Denied(reason);
        };
    }
}
