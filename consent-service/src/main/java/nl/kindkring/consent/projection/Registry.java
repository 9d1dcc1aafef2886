package nl.kindkring.consent.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.AgeBand;
import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.likeness.LikenessIndex;
import org.jspecify.annotations.Nullable;

/** Keeps the registry's read models in step with the streams, in the transaction of the command. */
@ApplicationScoped
public class Registry {

    private final LikenessIndex likeness;

    Registry(LikenessIndex likeness) {
        this.likeness = likeness;
    }

    /** A child was registered. */
    public void add(Child.Registered child, int version, Instant now) {
        ChildEntry entry = new ChildEntry();
        entry.childId = child.id().value();
        entry.registeredAt = now;
        fill(entry, child, version);
        entry.persist();
        around(entry.childId, child);
        likeness.put(child);
    }

    /** Something about a child changed. */
    public void update(ChildEntry entry, Child.Registered child, int version) {
        fill(entry, child, version);
        around(entry.childId, child);
        likeness.put(child);
    }

    /** The family of a record changed where another record keeps it. */
    public void shared(UUID record, Family family) {
        FamilyAccount.replace(record, accounts(family));
    }

    /** A record is of the same child as another, which keeps the family from now. */
    public void merged(ChildEntry entry, ChildId into, Instant now) {
        entry.mergedInto = into.value();
        entry.mergedAt = now;
    }

    /** They are two children after all. */
    public void parted(ChildEntry entry) {
        entry.mergedInto = null;
        entry.mergedAt = null;
    }

    /** A child was erased: its entry stays as a mark, without anybody around it. */
    public void erase(ChildEntry entry, int version) {
        entry.erased = true;
        entry.ageBandMonth = null;
        entry.version = version;
        FamilyAccount.replace(entry.childId, List.of());
        HouseholdMember.replace(entry.childId, List.of());
        likeness.forget(entry.childId);
    }

    /** A consent was asked. */
    public void add(ConsentId id, Terms terms, @Nullable Instant remindAt, int version, Instant now) {
        ConsentEntry entry = new ConsentEntry();
        entry.consentId = id.value();
        entry.childId = terms.child().value();
        entry.purpose = terms.purpose().name();
        entry.recipientKind = terms.recipient().kind().name();
        entry.recipientId = terms.recipient().id();
        entry.askedAt = now;
        entry.remindAt = remindAt;
        entry.open = true;
        entry.version = version;
        entry.persist();
    }

    /** What a consent came to, and when time alone will change that. */
    public void update(ConsentId id, boolean open, @Nullable Instant reconsiderAt, int version) {
        ConsentEntry entry = ConsentEntry.of(id.value()).orElseThrow();
        entry.open = open;
        entry.reconsiderAt = reconsiderAt;
        entry.version = version;
    }

    /** That the last day of a consent is near was said, or need not be. */
    public void reminded(ConsentId id) {
        ConsentEntry.of(id.value()).orElseThrow().remindAt = null;
    }

    private static void around(UUID childId, Child.Registered child) {
        FamilyAccount.replace(childId, accounts(child.family()));
        HouseholdMember.replace(childId, child.surroundings().households().stream().map(HouseholdId::value).toList());
    }

    private static void fill(ChildEntry entry, Child.Registered child, int version) {
        entry.centreId = child.centre().value();
        entry.leftCentre = child.surroundings().left();
        entry.municipality = child.residence().municipality();
        entry.district = child.residence().district();
        entry.ageBandMonth = nextBandMonth(child);
        entry.version = version;
    }

    private static @Nullable LocalDate nextBandMonth(Child.Registered child) {
        AgeBand band = child.ageBand();
        return band == AgeBand.AGE_18_23 ? null : child.family().birthday().turns(band.lastAge() + 1).withDayOfMonth(1);
    }

    private static List<String> accounts(Family family) {
        Stream<AccountId> holders = family.holders().stream().map(AuthorityHolder::account).flatMap(Stream::ofNullable);
        return Stream.concat(holders, Stream.ofNullable(family.youthAccount())).map(AccountId::value).distinct().toList();
    }
}
