package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.SignalDecision.accepted;
import static nl.kindkring.signal.domain.SignalDecision.refused;
import static nl.kindkring.signal.domain.SignalRejection.*;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.kindkring.signal.domain.Signal.*;
import nl.kindkring.signal.domain.SignalCommand.*;
import nl.kindkring.signal.domain.SignalEvent.*;

/** The rules of a signal: a command and where the signal stands give what happens, or the reason why not. */
public final class SignalDecider {

    private SignalDecider() {}

    /** Decides without side effects: the same command on the same state always gets the same answer. */
    public static SignalDecision decide(SignalCommand command, SignalFile file) {
        return switch (command) {
            case RegisterSignal register -> switch (file.signal()) {
                case Unknown() -> register(register);
                case Known _ -> refused(ALREADY_REGISTERED);
            };
            case FollowUp followUp -> switch (file.signal()) {
                case Unknown() -> refused(UNKNOWN_SIGNAL);
                case Closed _ -> refused(SIGNAL_CLOSED);
                case Open open -> followUp(followUp, file, open);
            };
        };
    }

    private static SignalDecision followUp(FollowUp command, SignalFile file, Open signal) {
        return switch (command) {
            case CorrectSignal correction -> correct(correction, signal);
            case RecordTalk talk -> recordTalk(talk, signal);
            case AddNote(SealedWords note) -> accepted(new NoteAdded(id(signal), child(signal), note));
            case AddStrengths(SealedWords words) -> accepted(new StrengthsAdded(id(signal), child(signal), words));
            case ShareWithTeam share -> share(share, signal);
            case RecordOutcome(Outcome outcome) -> recordOutcome(outcome, file, signal);
            case ObservationCommand observation -> ObservationDecider.decide(observation, file, signal);
            case AdviceCommand advice -> AdviceDecider.decide(advice, file, signal);
            case SocialWorkCommand socialWork -> SocialWorkDecider.decide(socialWork, file, signal);
            case ConsultCommand consult -> ConsultDecider.decide(consult, signal);
        };
    }

    private static SignalDecision register(RegisterSignal c) {
        return themes(c.themes()).map(SignalDecision::refused).orElseGet(() -> accepted(new SignalRegistered(
                c.signal(), c.subject(), c.questionType(), c.origin(), c.themes(), c.urgency(), c.context(),
                c.centre(), c.municipality(), c.ageBand(), c.note(), c.today())));
    }

    private static SignalDecision correct(CorrectSignal c, Open signal) {
        return themes(c.themes()).map(SignalDecision::refused).orElseGet(() -> accepted(new SignalCorrected(
                id(signal), child(signal), c.questionType(), c.origin(), c.themes(), c.urgency(), c.context(), c.ageBand(), c.today())));
    }

    private static Optional<SignalRejection> themes(List<Theme> themes) {
        return when(themes.isEmpty() || themes.size() > 3, THEMES_ONE_TO_THREE)
                .or(() -> when(new HashSet<>(themes).size() < themes.size(), THEME_TWICE));
    }

    private static SignalDecision recordTalk(RecordTalk talk, Open signal) {
        if (!signal.registered().subject().hasParents()) {
            return refused(NO_PARENTS_TO_TALK_WITH);
        }
        if (talk.parentsView() == ParentsView.NOT_YET_DISCUSSED) {
            return refused(TALK_NOT_DISCUSSED);
        }
        if (talk.talkedOn().isAfter(talk.today())) {
            return refused(TALK_IN_FUTURE);
        }
        return accepted(new TalkRecorded(
                id(signal), child(signal), talk.parentsView(), talk.talkedOn(), talk.note()));
    }

    private static SignalDecision share(ShareWithTeam share, Open signal) {
        return switch (signal.registered().subject()) {
            case Subject.Alias _ -> refused(ALIAS_STAYS_INSIDE);
            case Subject.Family _, Subject.Group _, Subject.Practice _ -> refused(NOT_ABOUT_ONE_CHILD);
            case Subject.Child(ChildId child) -> switch (signal.active()) {
                case Noticed _ -> refused(PARENTS_FIRST);
                case Shared _ -> refused(ALREADY_SHARED);
                case Discussed discussed -> shareDiscussed(share, child, discussed);
            };
        };
    }

    private static SignalDecision shareDiscussed(ShareWithTeam share, ChildId child, Discussed signal) {
        if (!share.teamCentre().equals(Optional.of(signal.registered().centre()))) {
            return refused(TEAM_NOT_OF_CENTRE);
        }
        return switch (share.permit()) {
            case Allowance.Denied _ -> refused(NO_PERMIT);
            case Allowance.Granted(PermitId permit, String ground) -> accepted(
                    new SharedWithTeam(id(signal), child, share.team(), permit, ground),
                    new OutcomeRecorded(id(signal), Optional.of(child), Outcome.TO_TEAM));
        };
    }

    private static SignalDecision recordOutcome(Outcome outcome, SignalFile file, Open signal) {
        Optional<SignalRejection> objection = switch (outcome) {
            case TO_TEAM -> Optional.of(TO_TEAM_ONLY_BY_SHARING);
            case SAFETY -> Optional.of(SAFETY_HAS_ITS_OWN_LANE);
            case REFERRED -> when(!(signal.active() instanceof Shared), REFERRED_ONLY_AFTER_SHARING)
                    .or(() -> when(file.onlyUnendorsedAdvice(), ADVICE_NOT_ENDORSED));
            case PARENTS_DECLINED -> when(signal.active() instanceof Noticed, PARENTS_NOT_ASKED);
            case NO_ACTION_NOW -> when(signal instanceof Resting, ALREADY_RESTING);
            case ADVICE_SUFFICED, NORMALISED, SOLVED_AT_CENTRE -> Optional.empty();
        };
        return objection.map(SignalDecision::refused)
                .orElseGet(() -> accepted(new OutcomeRecorded(id(signal), child(signal), outcome)));
    }

    private static Optional<SignalRejection> when(boolean so, SignalRejection rejection) {
        return so ? Optional.of(rejection) : Optional.empty();
    }

    private static SignalId id(Open signal) {
        return signal.registered().signal();
    }

    private static Optional<ChildId> child(Open signal) {
        return signal.registered().subject().child();
    }
}
