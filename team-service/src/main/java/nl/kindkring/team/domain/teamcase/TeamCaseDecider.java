package nl.kindkring.team.domain.teamcase;

import static nl.kindkring.team.domain.Decision.accepted;
import static nl.kindkring.team.domain.Decision.refused;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.ALREADY_OPENED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.CASE_ALREADY_OPEN;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.CASE_CLOSED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.DISCUSSION_BEFORE_OPENING;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.DISCUSSION_IN_FUTURE;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.EXPERT_ADDED_BEFORE;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.EXPERT_IS_MEMBER;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.EXPERT_UNKNOWN;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.HELP_HAS_STARTED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.HELP_NOT_STARTED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.NOT_DISCUSSED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.NO_PERMIT;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.NO_PERMIT_FOR_EXPERT;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.SIGNAL_NOT_SHARED;
import static nl.kindkring.team.domain.teamcase.TeamCaseRejection.UNKNOWN_CASE;

import nl.kindkring.team.domain.Decision;

/** The rules of a case: a command and where the case stands give what happens, or the reason why not. */
public final class TeamCaseDecider {

    private TeamCaseDecider() {}

    /** Decides without side effects: the same command on the same state always gets the same answer. */
    public static Decision<TeamCaseEvent, TeamCaseRejection> decide(TeamCaseCommand command, TeamCase state) {
        return switch (command) {
            case TeamCaseCommand.Open open -> switch (state) {
                case TeamCase.NotOpened() -> open(open);
                case TeamCase.Known _ -> refused(ALREADY_OPENED);
            };
            case TeamCaseCommand.Discuss discuss -> switch (state) {
                case TeamCase.NotOpened() -> refused(UNKNOWN_CASE);
                case TeamCase.Closed _ -> refused(CASE_CLOSED);
                case TeamCase.Active active -> discuss(discuss, active);
            };
            case TeamCaseCommand.AddExpert add -> switch (state) {
                case TeamCase.NotOpened() -> refused(UNKNOWN_CASE);
                case TeamCase.Closed _ -> refused(CASE_CLOSED);
                case TeamCase.Active active -> addExpert(add, active);
            };
            case TeamCaseCommand.Close close -> switch (state) {
                case TeamCase.NotOpened() -> refused(UNKNOWN_CASE);
                case TeamCase.Closed _ -> refused(CASE_CLOSED);
                case TeamCase.Active active -> close(close, active);
            };
        };
    }

    private static Decision<TeamCaseEvent, TeamCaseRejection> open(TeamCaseCommand.Open open) {
        return switch (open.signalKnown()) {
            case SharedSignal.Unheard() -> refused(SIGNAL_NOT_SHARED);
            case SharedSignal.InCase _ -> refused(CASE_ALREADY_OPEN);
            case SharedSignal.WithTeam(ChildId child) -> switch (open.permit()) {
                case TeamPermit.Denied _ -> refused(NO_PERMIT);
                case TeamPermit.Granted(PermitId permit, String ground) -> accepted(new TeamCaseEvent.Opened(
                        open.id(), open.team(), child, open.signal(), permit, ground, open.today()));
            };
        };
    }

    private static Decision<TeamCaseEvent, TeamCaseRejection> discuss(TeamCaseCommand.Discuss discuss, TeamCase.Active state) {
        if (discuss.helpStarted()) {
            return refused(HELP_HAS_STARTED);
        }
        if (discuss.heldOn().isAfter(discuss.today())) {
            return refused(DISCUSSION_IN_FUTURE);
        }
        if (discuss.heldOn().isBefore(state.opened().openedOn())) {
            return refused(DISCUSSION_BEFORE_OPENING);
        }
        return switch (discuss.permit()) {
            case TeamPermit.Denied _ -> refused(NO_PERMIT);
            case TeamPermit.Granted(PermitId permit, _) -> accepted(new TeamCaseEvent.Discussed(
                    state.opened().id(), state.child(), discuss.heldOn(), discuss.decision(), discuss.parentsEndorsed(),
                    discuss.summary(), permit));
        };
    }

    /** The consent for the team is none for somebody else: the parents agree to this person (N16, Jeugdwet 7.3.11). */
    private static Decision<TeamCaseEvent, TeamCaseRejection> addExpert(TeamCaseCommand.AddExpert add, TeamCase.Active state) {
        if (add.helpStarted()) {
            return refused(HELP_HAS_STARTED);
        }
        if (state.experts().contains(add.expert())) {
            return refused(EXPERT_ADDED_BEFORE);
        }
        return switch (add.known()) {
            case NOWHERE -> refused(EXPERT_UNKNOWN);
            case MEMBER -> refused(EXPERT_IS_MEMBER);
            case PARTNER -> switch (add.permit()) {
                case TeamPermit.Denied _ -> refused(NO_PERMIT_FOR_EXPERT);
                case TeamPermit.Granted(PermitId permit, _) -> accepted(new TeamCaseEvent.ExpertAdded(
                        state.opened().id(), state.child(), add.expert(), permit, add.today()));
            };
        };
    }

    /** Needs no permit: when the parents withdraw, ending the case is exactly what must still be possible. */
    private static Decision<TeamCaseEvent, TeamCaseRejection> close(TeamCaseCommand.Close close, TeamCase.Active state) {
        return switch (close.reason()) {
            case HELP_STARTED -> close.helpStarted() ? closed(close, state) : refused(HELP_NOT_STARTED);
            case NORMALISED -> state instanceof TeamCase.Open ? refused(NOT_DISCUSSED) : withoutHelp(close, state);
            case PARENTS_DECLINED -> withoutHelp(close, state);
        };
    }

    private static Decision<TeamCaseEvent, TeamCaseRejection> withoutHelp(TeamCaseCommand.Close close, TeamCase.Active state) {
        return close.helpStarted() ? refused(HELP_HAS_STARTED) : closed(close, state);
    }

    private static Decision<TeamCaseEvent, TeamCaseRejection> closed(TeamCaseCommand.Close close, TeamCase.Active state) {
        return accepted(new TeamCaseEvent.Closed(state.opened().id(), state.child(), close.reason(), close.today()));
    }
}
