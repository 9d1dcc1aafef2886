package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Advice was given, to the parents or to a professional (N10, N12, K7). Coded only: its words stay encrypted in signal-service.
 *
 * @param adviceId the advice
 * @param signalId the signal; Kafka key, so that all about one signal stays in order
 * @param childId the child: a random id without meaning (DOMAIN 1); null when the signal is about an alias, a family, a group or a practice (DOMAIN 4: no topic links alias and child)
 * @param addressee who is advised
 * @param helpLevel level of the help that is advised (N12), of code list {@code help-level}; null when the advice is about what people do themselves (N10)
 * @param givenOn day of the advice in Europe/Amsterdam
 */
public record AdviceGiven(UUID adviceId, UUID signalId, UUID childId, Addressee addressee, String helpLevel, LocalDate givenOn)
        implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.advice-given.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
