package nl.kindkring.contracts.referral;

import java.util.UUID;

/**
 * The help ended, with an outcome.
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param outcome what the help brought
 */
public record ReferralClosed(UUID referralId, UUID childId, ReferralOutcome outcome) implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.closed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
