package nl.kindkring.contracts.signal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The talk with the parents was held and recorded: parents first (I7).
 *
 * @param signalId the signal; stream id and Kafka key
 * @param childId the child: a random id without meaning (DOMAIN 1); null when the signal is about an alias, a family,
 * a group or a practice (DOMAIN 4: no topic links alias and child)
 * @param parentsView what the parents think of the concern (I11)
 * @param talkedOn day of the talk in Europe/Amsterdam
 */
public record TalkRecorded(UUID signalId, UUID childId, ParentsView parentsView, LocalDate talkedOn) implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.talk-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
