package nl.kindkring.referral.domain;

import static nl.kindkring.referral.domain.ReferralDecision.accepted;
import static nl.kindkring.referral.domain.ReferralDecision.refused;
import static nl.kindkring.referral.domain.ReferralRejection.ALREADY_SENT;
import static nl.kindkring.referral.domain.ReferralRejection.EXPECTED_START_IN_PAST;
import static nl.kindkring.referral.domain.ReferralRejection.HELP_HAS_STARTED;
import static nl.kindkring.referral.domain.ReferralRejection.NOT_ACCEPTED;
import static nl.kindkring.referral.domain.ReferralRejection.NO_PERMIT;
import static nl.kindkring.referral.domain.ReferralRejection.START_BEFORE_SENDING;
import static nl.kindkring.referral.domain.ReferralRejection.START_IN_FUTURE;
import static nl.kindkring.referral.domain.ReferralRejection.STEP_OUT_OF_ORDER;
import static nl.kindkring.referral.domain.ReferralRejection.UNKNOWN_REFERRAL;

import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import nl.kindkring.referral.domain.ReferralCommand.Accept;
import nl.kindkring.referral.domain.ReferralCommand.ByProvider;
import nl.kindkring.referral.domain.ReferralCommand.Close;
import nl.kindkring.referral.domain.ReferralCommand.Decline;
import nl.kindkring.referral.domain.ReferralCommand.FollowUp;
import nl.kindkring.referral.domain.ReferralCommand.Send;
import nl.kindkring.referral.domain.ReferralCommand.Start;
import nl.kindkring.referral.domain.ReferralCommand.Wait;
import nl.kindkring.referral.domain.ReferralCommand.Withdraw;

/** The rules of a referral: a command and where the referral stands give what happens, or the reason why not. */
public final class ReferralDecider {

    private ReferralDecider() {}

    /** Decides without side effects: the same command on the same state always gets the same answer. */
    public static ReferralDecision decide(ReferralCommand command, Referral state) {
        return switch (command) {
            case Send send -> switch (state) {
                case Referral.NotSent() -> Sending.decide(send);
                case Referral.Known _ -> refused(ALREADY_SENT);
            };
            case FollowUp followUp -> switch (state) {
                case Referral.NotSent() -> refused(UNKNOWN_REFERRAL);
                case Referral.Known known -> followUp(followUp, known);
            };
        };
    }

    private static ReferralDecision followUp(FollowUp command, Referral.Known state) {
        return switch (command) {
            case Withdraw() -> withdraw(state);
            case ByProvider step -> mayKnow(step, state) ? byProvider(step, state) : refused(NO_PERMIT);
        };
    }

    /** A crisis goes on without a permit, and so does a provider that lets go because the family stopped. */
    private static boolean mayKnow(ByProvider step, Referral.Known state) {
        return step.lettingGo() || state.sent().request().level().isCrisis() || step.permit() instanceof ReferPermit.Granted;
    }

    private static ReferralDecision byProvider(ByProvider step, Referral.Known state) {
        ReferralId id = state.sent().id();
        ChildId child = state.sent().child();
        return switch (step) {
            case Accept _ -> state instanceof Referral.Pending
                    ? accepted(new ReferralEvent.Accepted(id, child)) : refused(STEP_OUT_OF_ORDER);
            case Decline decline -> state instanceof Referral.Pending
                    ? accepted(new ReferralEvent.Declined(id, child, decline.reason())) : refused(STEP_OUT_OF_ORDER);
            case Wait wait -> afterAcceptance(state, taken -> waiting(wait, taken));
            case Start start -> afterAcceptance(state, taken -> start(start, taken));
            case Close close -> state instanceof Referral.Started
                    ? accepted(new ReferralEvent.Closed(id, child, close.outcome())) : refused(STEP_OUT_OF_ORDER);
        };
    }

    private static ReferralDecision afterAcceptance(
            Referral.Known state, Function<Referral.TakenOn, ReferralDecision> then) {
        return switch (state) {
            case Referral.TakenOn taken -> then.apply(taken);
            case Referral.Pending _ -> refused(NOT_ACCEPTED);
            case Referral.Declined _, Referral.Withdrawn _, Referral.Started _, Referral.Closed _ -> refused(STEP_OUT_OF_ORDER);
        };
    }

    private static ReferralDecision waiting(Wait wait, Referral.TakenOn state) {
        if (wait.expectedStart().filter(day -> day.isBefore(wait.today())).isPresent()) {
            return refused(EXPECTED_START_IN_PAST);
        }
        return accepted(new ReferralEvent.Waiting(state.sent().id(), state.sent().child(), wait.expectedStart()));
    }

    private static ReferralDecision start(Start start, Referral.TakenOn state) {
        ReferralEvent.Sent sent = state.sent();
        if (start.startedOn().isAfter(start.today())) {
            return refused(START_IN_FUTURE);
        }
        if (start.startedOn().isBefore(sent.sentOn())) {
            return refused(START_BEFORE_SENDING);
        }
        // two services' clocks may disagree about midnight; time to help is never less than no days
        int days = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(sent.signalledOn(), start.startedOn())));
        return accepted(new ReferralEvent.Started(
                sent.id(), sent.child(), sent.request().caseId(), sent.request().level(), start.place(), start.startedOn(), days));
    }

    private static ReferralDecision withdraw(Referral.Known state) {
        return switch (state) {
            case Referral.BeforeStart before ->
                accepted(new ReferralEvent.Withdrawn(before.sent().id(), before.sent().child()));
            case Referral.Started _ -> refused(HELP_HAS_STARTED);
            case Referral.Declined _, Referral.Withdrawn _, Referral.Closed _ -> refused(STEP_OUT_OF_ORDER);
        };
    }
}
