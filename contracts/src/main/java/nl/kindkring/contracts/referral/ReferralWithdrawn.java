package nl.kindkring.contracts.referral;

import java.util.UUID;

/**
 * The referral was withdrawn before help started.
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 */
public record ReferralWithdrawn(UUID referralId, UUID childId) implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.withdrawn.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
