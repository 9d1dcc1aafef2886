package nl.kindkring.contracts.referral;

import java.util.UUID;

/**
 * The provider declines, always with a reason; the referral goes on to the next.
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param reason why
 */
public record ReferralDeclined(UUID referralId, UUID childId, DeclineReason reason) implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.declined.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
