package nl.kindkring.consent.domain.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kindkring.consent.domain.DutchDay;
import nl.kindkring.consent.domain.consent.Consent.Awaiting;
import nl.kindkring.consent.domain.consent.Consent.InForce;
import nl.kindkring.consent.domain.consent.Consent.Lapsed;
import nl.kindkring.consent.domain.consent.Consent.Open;
import nl.kindkring.consent.domain.consent.ConsentEvent.ConsentExpired;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitEnded;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitGranted;
import nl.kindkring.consent.domain.consent.ConsentEvent.PermitReplaced;
import org.jspecify.annotations.Nullable;

/**
 * Brings the permit in line with the answers, the family and the day. A permit holds until the first moment at which the same
 * answers would no longer do, so that a birthday ends it everywhere without an event (ARCHITECTURE 6).
 */
final class Reconsidering {

    private Reconsidering() {}

    static List<ConsentEvent> of(Open consent, Circumstances circumstances) {
        Terms terms = consent.terms();
        if (terms.expiredAt(circumstances.now())) {
            return ConsentDecider.ending(consent, PermitEndReason.EXPIRED, new ConsentExpired(terms));
        }
        LocalDate today = DutchDay.of(circumstances.now());
        Outlook outlook = new Outlook(terms, consent.answers(), circumstances.family(), circumstances.policy());
        return outlook.permitsOn(today)
                ? allow(consent, new Permit(circumstances.newPermit(), validUntil(outlook, today), circumstances.alsoKnownAs()))
                : forbid(consent);
    }

    private static @Nullable Instant validUntil(Outlook outlook, LocalDate today) {
        return outlook.changesAfter(today).orElse(null);
    }

    private static List<ConsentEvent> allow(Open consent, Permit permit) {
        Terms terms = consent.terms();
        return switch (consent) {
            case Awaiting _ -> List.of(new PermitGranted(terms, permit, true));
            case Lapsed _ -> List.of(new PermitGranted(terms, permit, false));
            case InForce(_, _, var standing, _) -> standing.says(permit)
                    ? List.of() : List.of(new PermitReplaced(terms, permit, standing.id(), standing.alsoFor()));
        };
    }

    private static List<ConsentEvent> forbid(Open consent) {
        return consent instanceof InForce(var terms, _, var permit, _)
                ? List.of(new PermitEnded(terms.child(), permit.id(), PermitEndReason.AUTHORITY_CHANGED, permit.alsoFor()))
                : List.of();
    }
}
