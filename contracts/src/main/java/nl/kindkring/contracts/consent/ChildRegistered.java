package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * A child was registered. Carries statistics attributes only; the identity stays encrypted in consent-service (DOMAIN
 * 3).
 *
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param municipality CBS municipality code of code list {@code municipality}, such as GM0453 (DOMAIN 5)
 * @param district CBS district (wijk) code, WK, four digits and two digits or letters, such as WK045301 or WK0363AA; for statistics only (DOMAIN 3,
 * consent-service)
 * @param ageBand age band in whole years on the day of publication, of code list {@code age-band} (DOMAIN 5); never a
 * date of birth
 * @param centreId the centre that registered the child; the institution behind what is counted for statistics (ARCHITECTURE 8)
 */
public record ChildRegistered(UUID childId, String municipality, String district, String ageBand, UUID centreId) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.child-registered.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
