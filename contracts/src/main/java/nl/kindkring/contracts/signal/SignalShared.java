package nl.kindkring.contracts.signal;

import java.util.UUID;

/**
 * The signal was shared with a team, after the talk (I7) and with a permit for DISCUSS_IN_TEAM.
 *
 * @param signalId the signal; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param teamId the team that may now see it
 */
public record SignalShared(UUID signalId, UUID childId, UUID teamId) implements SignalContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.signal.shared.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return signalId.toString();
    }
}
