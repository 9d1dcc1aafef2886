package nl.kindkring.contracts.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Help has really started: the end of the duty to follow (N17, N18).
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param caseId the case it follows from
 * @param level level of help, lightest first (DOMAIN 3, referral-service)
 * @param place where the help is given, nearest first (L8, K9)
 * @param startedOn day help started in Europe/Amsterdam
 * @param daysToHelp whole days from the first signal to the start of help (L3), 0 or more
 */
public record ReferralStarted(
        UUID referralId,
        UUID childId,
        UUID caseId,
        HelpLevel level,
        Place place,
        LocalDate startedOn,
        int daysToHelp)
        implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.started.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
