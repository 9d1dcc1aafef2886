package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * An organisation joined (K12, K14).
 *
 * @param organisationId the organisation; stream id and Kafka key
 * @param kind kind of organisation
 */
public record OrganisationRegistered(UUID organisationId, OrganisationKind kind) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.organisation-registered.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return organisationId.toString();
    }
}
