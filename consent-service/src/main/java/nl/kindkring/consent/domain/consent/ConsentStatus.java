package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.util.Set;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.family.AgreementPolicy;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.domain.family.Standing;

/**
 * What a consent is worth at a moment, for people to read: the law of that day over what was answered, whether or not the
 * permit has been renewed yet.
 *
 * @param waitingOn who has still to answer
 */
public record ConsentStatus(Code code, Set<Party> waitingOn) {

    /** Every state, each with a sentence that a parent understands. */
    public enum Code {
        AWAITING, NOBODY_CAN_AGREE, IN_FORCE, LAPSED, REFUSED, WITHDRAWN, EXPIRED, ERASED
    }

    /** The status of a consent that was asked. */
    public static ConsentStatus of(Consent consent, Family family, AgreementPolicy policy, Instant now) {
        return switch (consent) {
            case Consent.NotAsked _ -> throw new IllegalArgumentException("nobody asked for this consent");
            case Consent.Refused _ -> over(Code.REFUSED);
            case Consent.Withdrawn _ -> over(Code.WITHDRAWN);
            case Consent.Expired _ -> over(Code.EXPIRED);
            case Consent.Erased _ -> over(Code.ERASED);
            case Consent.Open open when open.terms().expiredAt(now) -> over(Code.EXPIRED);
            case Consent.Open open -> of(open, new Outlook(open.terms(), open.answers(), family, policy).on(DutchDay.of(now)));
        };
    }

    private static ConsentStatus of(Consent.Open consent, Standing standing) {
        return switch (standing) {
            case Standing.Agreed _ -> over(Code.IN_FORCE);
            case Standing.NobodyCan _ -> over(Code.NOBODY_CAN_AGREE);
            case Standing.Blocked _ -> over(Code.REFUSED);
            case Standing.Waiting(var parties) when consent instanceof Consent.Awaiting -> new ConsentStatus(Code.AWAITING, parties);
            case Standing.Waiting(var parties) -> new ConsentStatus(Code.LAPSED, parties);
        };
    }

    private static ConsentStatus over(Code code) {
        return new ConsentStatus(code, Set.of());
    }
}
