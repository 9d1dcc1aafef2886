package nl.kindkring.contracts.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A request to a provider to start help was sent, with parents first, endorsed advice and REFER consent for that
 * provider.
 *
 * @param referralId the referral; stream id and Kafka key
 * @param childId the child: a random id without meaning, only consent-service knows who it is (DOMAIN 1)
 * @param caseId the case it follows from
 * @param providerId the organisation that is asked
 * @param level level of help, lightest first (DOMAIN 3, referral-service)
 * @param themes one to three themes of code list {@code theme} (DOMAIN 5); areas of attention, not a classification
 * of the child
 * @param municipality CBS municipality code of code list {@code municipality}, such as GM0453 (DOMAIN 5)
 * @param place where the help is given, nearest first (L8, K9)
 * @param signalledOn day of the first signal in Europe/Amsterdam; start of the time to help (L3)
 * @param sentOn day of sending in Europe/Amsterdam
 */
public record ReferralSent(
        UUID referralId,
        UUID childId,
        UUID caseId,
        UUID providerId,
        HelpLevel level,
        List<String> themes,
        String municipality,
        Place place,
        LocalDate signalledOn,
        LocalDate sentOn)
        implements ReferralContract {

    /** CloudEvents type. */
    public static final String TYPE = "nl.kindkring.referral.sent.v1";

    /** Keeps own copies of the lists. */
    public ReferralSent {
        themes = List.copyOf(themes);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return referralId.toString();
    }
}
