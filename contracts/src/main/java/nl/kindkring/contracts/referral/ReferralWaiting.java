package nl.kindkring.contracts.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Accepted, but the help cannot start yet.
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param expectedStart day on which the provider expects to start, Europe/Amsterdam; null when not known
 */
public record ReferralWaiting(UUID referralId, UUID childId, LocalDate expectedStart) implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.waiting.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
