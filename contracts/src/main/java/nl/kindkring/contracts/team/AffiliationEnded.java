package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * A person no longer belongs to the unit: access ends at once (K8).
 *
 * @param affiliationId the affiliation; stream id and Kafka key
 * @param personId the person: subject claim of the access token; no name, no account data
 * @param unitKind what kind of unit the person belongs to
 * @param unitId the organisation, centre or team
 */
public record AffiliationEnded(UUID affiliationId, String personId, UnitKind unitKind, UUID unitId) implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.affiliation-ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return affiliationId.toString();
    }
}
