package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * The interprofessional team of a centre was formed (L7, I4).
 *
 * @param teamId the team; stream id and Kafka key
 * @param centreId the centre it serves
 */
public record TeamFormed(UUID teamId, UUID centreId) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.team-formed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return teamId.toString();
    }
}
