package nl.kindkring.consent.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
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
            case ConsentEvent.RefusalCarriedOver(var terms, _, _) -> List.of(decided(consent, terms, ConsentOutcome.REFUSED));
            case ConsentEvent.PermitGranted(var terms, var permit, var first) -> Stream.concat(granted(terms, permit),
                    first ? Stream.of(decided(consent, terms, ConsentOutcome.GIVEN)) : Stream.of()).toList();
            // the new one first: a recipient that may still know is not refused in between
            case ConsentEvent.PermitReplaced(var terms, var permit, var replaced, var replacedFor) -> Stream.concat(granted(terms, permit),
                    ended(terms.child(), replaced, replacedFor, PermitEndReason.REPLACED)).toList();
            case ConsentEvent.PermitEnded(var child, var permit, var reason, var alsoFor) ->
                    ended(child, permit, alsoFor, PermitEndReason.valueOf(reason.name())).toList();
            case ConsentEvent.AgreementGiven _, ConsentEvent.ConsentExpiryNear _, ConsentEvent.ConsentErased _ -> List.of();
        };
    }

    private static ConsentDecided decided(UUID consent, Terms terms, ConsentOutcome outcome) {
        return new ConsentDecided(consent, terms.child().value(), purpose(terms), kind(terms), outcome);
    }

    /** The permit, and the same under each other id of the child: whoever knows the child by that one needs to know nothing else. */
    private static Stream<ConsentContract> granted(Terms terms, Permit permit) {
        return Stream.concat(Stream.of(granted(terms, permit, permit.id().value(), terms.child())),
                sorted(permit.alsoFor()).map(other -> granted(terms, permit, copy(permit.id(), other), other)));
    }

    private static ConsentContract granted(Terms terms, Permit permit, UUID id, ChildId child) {
        return new PermitGranted(id, child.value(), purpose(terms), kind(terms), terms.recipient().id(),
                terms.scope().stream().sorted().toList(), permit.validUntil(), Ground.CONSENT);
    }

    private static Stream<ConsentContract> ended(ChildId child, PermitId permit, Set<ChildId> alsoFor, PermitEndReason reason) {
        return Stream.concat(Stream.of(new PermitEnded(permit.value(), child.value(), reason)),
                sorted(alsoFor).map(other -> new PermitEnded(copy(permit, other), other.value(), reason)));
    }

    /** Always in the same order: what is asked again after a failure gets the same answer. */
    private static Stream<ChildId> sorted(Set<ChildId> children) {
        return children.stream().sorted(Comparator.comparing(ChildId::value));
    }

    /** The id of the same permit under another id of the child. */
    private static UUID copy(PermitId permit, ChildId child) {
        return UUID.nameUUIDFromBytes((permit.value() + "/" + child.value()).getBytes(StandardCharsets.UTF_8));
    }

    private static Purpose purpose(Terms terms) {
        return Purpose.valueOf(terms.purpose().name());
    }

    private static RecipientKind kind(Terms terms) {
        return RecipientKind.valueOf(terms.recipient().kind().name());
    }
}
