package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * Consent was asked of everybody who must agree (Jeugdwet 7.3.4, 7.3.5, 7.3.15).
 *
 * @param consentId the consent asked for
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param purpose what the data may be used for (DOMAIN 3, consent-service)
 * @param recipientKind what kind of recipient may know
 */
public record ConsentRequested(UUID consentId, UUID childId, Purpose purpose, RecipientKind recipientKind) implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.consent-requested.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
