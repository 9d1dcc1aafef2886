package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.SignalDecision.accepted;
import static nl.kindkring.signal.domain.SignalDecision.refused;
import static nl.kindkring.signal.domain.SignalRejection.*;

import nl.kindkring.signal.domain.AdviceCommand.AnswerAdvice;
import nl.kindkring.signal.domain.AdviceCommand.GiveAdvice;
import nl.kindkring.signal.domain.AdviceEvent.AdviceAnswered;
import nl.kindkring.signal.domain.AdviceEvent.AdviceGiven;
import nl.kindkring.signal.domain.Signal.Open;

/** The rules of advice: to parents or to a professional; what help follows is for the parents to say (N15). */
final class AdviceDecider {

    private AdviceDecider() {}

    static SignalDecision decide(AdviceCommand command, SignalFile file, Open signal) {
        return switch (command) {
            case GiveAdvice c -> give(c, file, signal);
            case AnswerAdvice c -> answer(c, file, signal);
        };
    }

    private static SignalDecision give(GiveAdvice c, SignalFile file, Open signal) {
        if (file.advices().containsKey(c.advice())) {
            return refused(ALREADY_REGISTERED);
        }
        if (c.addressee() == Addressee.PARENTS && !signal.registered().subject().hasParents()) {
            return refused(NO_PARENTS_TO_TALK_WITH);
        }
        if (c.addressee() == Addressee.PROFESSIONAL && c.help().isPresent()) {
            return refused(HELP_IS_ADVISED_TO_PARENTS);
        }
        return accepted(new AdviceGiven(signal.registered().signal(), signal.registered().subject().child(), c.advice(),
                c.addressee(), c.help(), c.words(), c.today()));
    }

    private static SignalDecision answer(AnswerAdvice c, SignalFile file, Open signal) {
        Advice advice = file.advices().get(c.advice());
        if (advice == null) {
            return refused(UNKNOWN_ADVICE);
        }
        if (advice.given().addressee() != Addressee.PARENTS) {
            return refused(ADVICE_NOT_TO_PARENTS);
        }
        if (c.answeredOn().isAfter(c.today())) {
            return refused(ANSWERED_IN_FUTURE);
        }
        if (c.answeredOn().isBefore(advice.given().givenOn())) {
            return refused(ANSWERED_BEFORE_ADVISED);
        }
        if (c.answer() == AdviceAnswer.AMENDED && c.words().isEmpty()) {
            return refused(AMENDMENT_WITHOUT_WORDS);
        }
        return accepted(new AdviceAnswered(signal.registered().signal(), signal.registered().subject().child(), c.advice(),
                c.answer(), c.answeredOn(), c.words(), c.by(), advice.standingAfter(c.by(), c.answer())));
    }
}
