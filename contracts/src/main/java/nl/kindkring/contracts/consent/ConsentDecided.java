package nl.kindkring.contracts.consent;

import java.util.UUID;

/**
 * A consent reached an outcome. One refusal or withdrawal by any holder decides at once (DOMAIN 3).
 *
 * @param consentId the consent that was decided
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param purpose what the data may be used for (DOMAIN 3, consent-service)
 * @param recipientKind what kind of recipient may know
 * @param outcome how the consent stands now
 */
public record ConsentDecided(
        UUID consentId,
        UUID childId,
        Purpose purpose,
        RecipientKind recipientKind,
        ConsentOutcome outcome)
        implements ConsentContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.consent.consent-decided.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return childId.toString();
    }
}
