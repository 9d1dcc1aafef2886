package nl.kindkring.consent.messaging;

import java.util.List;
import java.util.UUID;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.persistence.ConsentEventCodec;
import nl.kindkring.contracts.consent.ConsentContract;
import nl.kindkring.contracts.consent.ConsentDecided;
import nl.kindkring.contracts.consent.ConsentOutcome;
import nl.kindkring.contracts.consent.ConsentRequested;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitEndReason;
import nl.kindkring.contracts.consent.PermitEnded;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;
import nl.kindkring.platform.eventstore.StoredEvent;

/** What others may know of a consent: that it was asked and decided, and which permits stand. Never who said what. */
final class ConsentTranslation {

    private static final ConsentEventCodec CODEC = new ConsentEventCodec();

    private ConsentTranslation() {}

    static List<ConsentContract> of(StoredEvent stored) {
        UUID consent = stored.stream().value();
        return switch (CODEC.decode(stored)) {
            case ConsentEvent.ConsentAsked(_, var terms) -> List.of(
                    new ConsentRequested(consent, terms.child().value(), purpose(terms), kind(terms)));
            case ConsentEvent.ConsentRefused(var terms, _) -> List.of(decided(consent, terms, ConsentOutcome.REFUSED));
            case ConsentEvent.ConsentWithdrawn(var terms, _) -> List.of(decided(consent, terms, ConsentOutcome.WITHDRAWN));
            case ConsentEvent.ConsentExpired(var terms) -> List.of(decided(consent, terms, ConsentOutcome.EXPIRED));
            case ConsentEvent.PermitGranted(var terms, var permit, var first) -> first
                    ? List.of(granted(terms, permit), decided(consent, terms, ConsentOutcome.GIVEN))
                    : List.of(granted(terms, permit));
            // the new one first: a recipient that may still know is not refused in between
            case ConsentEvent.PermitReplaced(var terms, var permit, var replaced) -> List.of(granted(terms, permit),
                    new PermitEnded(replaced.value(), terms.child().value(), PermitEndReason.REPLACED));
            case ConsentEvent.PermitEnded(var child, var permit, var reason) -> List.of(
                    new PermitEnded(permit.value(), child.value(), PermitEndReason.valueOf(reason.name())));
            case ConsentEvent.AgreementGiven _, ConsentEvent.ConsentExpiryNear _, ConsentEvent.ConsentErased _ -> List.of();
        };
    }

    private static ConsentDecided decided(UUID consent, Terms terms, ConsentOutcome outcome) {
        return new ConsentDecided(consent, terms.child().value(), purpose(terms), kind(terms), outcome);
    }

    private static PermitGranted granted(Terms terms, Permit permit) {
        return new PermitGranted(permit.id().value(), terms.child().value(), purpose(terms), kind(terms), terms.recipient().id(),
                terms.scope().stream().sorted().toList(), permit.validUntil(), Ground.CONSENT);
    }

    private static Purpose purpose(Terms terms) {
        return Purpose.valueOf(terms.purpose().name());
    }

    private static RecipientKind kind(Terms terms) {
        return RecipientKind.valueOf(terms.recipient().kind().name());
    }
}
