package nl.kindkring.contracts.team;

import java.util.UUID;

/**
 * A centre, the place where children are every day, was registered.
 *
 * @param centreId the centre; stream id and Kafka key
 * @param organisationId the organisation it belongs to
 * @param kind kind of centre
 * @param municipality CBS municipality code of code list {@code municipality}, such as GM0453 (DOMAIN 5)
 * @param district CBS district (wijk) code of the centre, WK, four digits and two digits or letters, such as WK045301 or WK0363AA
 */
public record CentreRegistered(
        UUID centreId,
        UUID organisationId,
        CentreKind kind,
        String municipality,
        String district)
        implements TeamContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.team.centre-registered.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return centreId.toString();
    }
}
