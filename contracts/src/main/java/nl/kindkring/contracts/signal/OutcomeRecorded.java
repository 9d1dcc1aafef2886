package nl.kindkring.contracts.signal;

import java.util.UUID;

/**
 * What became of the signal (L5, L9).
 *
 * @param signalId the signal; stream id and Kafka key
 * @param childId the child: a random id without meaning (DOMAIN 1); null when the signal is about an alias, a family,
 * a group or a practice (DOMAIN 4: no topic links alias and child)
 * @param outcome the outcome
 */
public record OutcomeRecorded(UUID signalId, UUID childId, SignalOutcome outcome) implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.outcome-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
