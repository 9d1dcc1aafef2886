package nl.kindkring.consent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Consent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.consent.persistence.Consents;
import nl.kindkring.consent.projection.ConsentEntry;
import nl.kindkring.platform.eventstore.Metadata;

/**
 * Somebody said no in one record of a child, and in another the same was agreed to or is still asked: a no of anybody blocks at once, so it closes
 * that question too. A no after which the same record was asked anew, and agreed, is not one that stands.
 */
@ApplicationScoped
class CarryingOverRefusals {

    private final Consents consents;
    private final ConsentFiles files;
    private final FamilyFiles families;

    CarryingOverRefusals(Consents consents, ConsentFiles files, FamilyFiles families) {
        this.consents = consents;
        this.files = files;
        this.families = families;
    }

    private record Refusal(ConsentEntry entry, Party by) {}

    /** Both ways, between the records that were united before and those that were added. */
    void between(List<ChildId> some, List<ChildId> others, Metadata metadata) {
        carryOver(some, others, metadata);
        carryOver(others, some, metadata);
    }

    private void carryOver(List<ChildId> from, List<ChildId> to, Metadata metadata) {
        List<Refusal> standing = from.stream().flatMap(record -> standing(ConsentEntry.allOf(record.value()))).toList();
        for (ChildId record : to) {
            families.find(record).ifPresent(child -> ConsentEntry.openOf(record.value()).forEach(open -> standing.stream()
                    .filter(refusal -> sameQuestion(refusal.entry(), open)).findFirst().ifPresent(refusal -> files.carryOver(
                            new ConsentId(open.consentId), child, new ConsentId(refusal.entry().consentId), refusal.by(), metadata))));
        }
    }

    private Stream<Refusal> standing(List<ConsentEntry> record) {
        return record.stream().filter(entry -> !entry.open).flatMap(entry -> refusedBy(entry).map(by -> new Refusal(entry, by)))
                .filter(refusal -> record.stream().noneMatch(later -> later.askedAt.isAfter(refusal.entry().askedAt)
                        && sameQuestion(refusal.entry(), later) && state(later) instanceof Consent.InForce));
    }

    private Stream<Party> refusedBy(ConsentEntry entry) {
        return switch (state(entry)) {
            case Consent.Refused(_, _, var by) -> Stream.of(by);
            case Consent.Withdrawn(_, _, var by) -> Stream.of(by);
            case Consent.NotAsked _, Consent.Open _, Consent.Expired _, Consent.Erased _ -> Stream.of();
        };
    }

    private Consent state(ConsentEntry entry) {
        return consents.load(new ConsentId(entry.consentId)).state();
    }

    private static boolean sameQuestion(ConsentEntry one, ConsentEntry other) {
        return one.purpose.equals(other.purpose) && one.recipientKind.equals(other.recipientKind) && one.recipientId.equals(other.recipientId);
    }
}
