package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * A person now belongs to a unit in a role; access narrows by this, never by the token alone (DOMAIN 2).
 *
 * @param affiliationId the affiliation; stream id and Kafka key
 * @param personId the person: subject claim of the access token; no name, no account data
 * @param unitKind what kind of unit the person belongs to
 * @param unitId the organisation, centre or team
 * @param role role in the unit, of code list {@code role} (DOMAIN 2)
 * @param discipline professional discipline, of code list {@code discipline}; null where it does not apply
 * @param sector one of the six sectors of a team, of code list {@code sector} (L7, I4); null where it does not apply
 */
public record AffiliationStarted(
        UUID affiliationId,
        String personId,
        UnitKind unitKind,
        UUID unitId,
        String role,
        String discipline,
        String sector)
        implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.affiliation-started.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return affiliationId.toString();
    }
}
