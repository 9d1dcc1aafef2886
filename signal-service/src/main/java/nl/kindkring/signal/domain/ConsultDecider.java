package nl.kindkring.signal.domain;

import static nl.kindkring.signal.domain.SignalDecision.accepted;
import static nl.kindkring.signal.domain.SignalDecision.refused;

import nl.kindkring.signal.domain.ConsultCommand.AskConsult;
import nl.kindkring.signal.domain.ConsultEvent.ConsultAsked;
import nl.kindkring.signal.domain.Signal.Open;

/** The rules of an anonymous consult: in every case the centre may ask (N6), and the child stays anonymous (N9). */
final class ConsultDecider {

    private ConsultDecider() {}

    static SignalDecision decide(ConsultCommand command, Open signal) {
        return switch (command) {
            case AskConsult(SealedWords question, var today) -> signal.registered().subject().child().isPresent()
                    ? refused(SignalRejection.CONSULT_UNDER_ALIAS)
                    : accepted(new ConsultAsked(signal.registered().signal(), question, today));
        };
    }
}
