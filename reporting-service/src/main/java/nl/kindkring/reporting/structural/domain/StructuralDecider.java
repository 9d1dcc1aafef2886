package nl.kindkring.reporting.structural.domain;

import static nl.kindkring.reporting.structural.domain.StructuralRejection.*;

import nl.kindkring.reporting.structural.domain.StructuralCommand.*;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Accepted;
import nl.kindkring.reporting.structural.domain.StructuralDecision.Refused;
import nl.kindkring.reporting.structural.domain.StructuralEvent.*;
import nl.kindkring.reporting.structural.domain.StructuralSignal.*;

/** The rules of a structural signal (L18): proposed or begun, written, sent, answered by each addressee for itself, evaluated. */
public final class StructuralDecider {

    private StructuralDecider() {}

    /** Decides without side effects. */
    public static StructuralDecision decide(StructuralCommand command, StructuralSignal signal) {
        return switch (signal) {
            case Unknown() -> begin(command);
            case Proposal(About about) -> proposal(command, about);
            case Declined(About about, var _) -> unsent(command, about, NO_PROPOSAL, NOT_WRITTEN);
            case Draft(About about, var _, var _) -> command instanceof Send send ? send(send, about) : unsent(command, about, NO_PROPOSAL, NOT_SENT);
            case Underway underway -> underway(command, underway);
            case Closed _ -> new Refused(ALREADY_EVALUATED);
        };
    }

    private static StructuralDecision begin(StructuralCommand command) {
        return switch (command) {
            case Propose c when c.theme().equals(Theme.SAFETY_AT_HOME) -> new Refused(RESTRICTED_THEME);
            case Begin c when c.theme().equals(Theme.SAFETY_AT_HOME) -> new Refused(RESTRICTED_THEME);
            case Propose c -> new Accepted(new Proposed(c.signal(), c.area(), c.theme(), c.occasion(), c.today()));
            case Begin c -> new Accepted(new Begun(c.signal(), c.area(), c.theme(), c.text(), c.author(), c.today()));
            case Write _, DeclineProposal _, Send _, Advance _, GiveAnswer _, Evaluate _ -> new Refused(UNKNOWN_SIGNAL);
        };
    }

    private static StructuralDecision proposal(StructuralCommand command, About about) {
        return command instanceof DeclineProposal decline
                ? new Accepted(new ProposalDeclined(about.signal(), decline.reason(), decline.today())) : unsent(command, about, NO_PROPOSAL, NOT_WRITTEN);
    }

    private static StructuralDecision unsent(StructuralCommand command, About about, StructuralRejection declining, StructuralRejection later) {
        return switch (command) {
            case Propose _, Begin _ -> new Refused(SIGNAL_EXISTS);
            case Write c -> new Accepted(new Written(about.signal(), c.text(), c.author(), c.today()));
            case DeclineProposal _ -> new Refused(declining);
            case Send _, Advance _, GiveAnswer _, Evaluate _ -> new Refused(later);
        };
    }

    private static StructuralDecision send(Send c, About about) {
        return c.addressees().isEmpty() ? new Refused(NO_ADDRESSEE) : new Accepted(new Sent(about.signal(), c.addressees(), c.today()));
    }

    private static StructuralDecision underway(StructuralCommand command, Underway signal) {
        return switch (command) {
            case Propose _, Begin _ -> new Refused(SIGNAL_EXISTS);
            case Write _, Send _ -> new Refused(ALREADY_SENT);
            case DeclineProposal _ -> new Refused(NO_PROPOSAL);
            case Advance c -> step(signal, c.addressee(), c.step(), new Advanced(signal.about().signal(), c.addressee(), c.step(), c.today()));
            case GiveAnswer c -> step(signal, c.addressee(), Step.ANSWERED, new Answered(signal.about().signal(), c.addressee(), c.answer(), c.today()));
            case Evaluate c -> evaluate(c, signal);
        };
    }

    private static StructuralDecision step(Underway signal, Addressee addressee, Step step, StructuralEvent event) {
        Reply reply = signal.replies().get(addressee);
        if (reply == null) {
            return new Refused(NOT_ADDRESSED);
        }
        return step.compareTo(reply.step()) <= 0 ? new Refused(STEP_TAKEN) : new Accepted(event);
    }

    private static StructuralDecision evaluate(Evaluate c, Underway signal) {
        if (signal.measureFrom().isEmpty()) {
            return new Refused(NO_MEASURE);
        }
        return c.evaluation().filter(_ -> !signal.measureFrom().get().isAfter(c.today()))
                .<StructuralDecision>map(evaluation -> new Accepted(new Evaluated(signal.about().signal(), evaluation, c.text(), c.today())))
                .orElse(new Refused(TOO_EARLY));
    }
}
