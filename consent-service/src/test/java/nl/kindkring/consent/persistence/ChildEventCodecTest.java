package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.consent.domain.child.AgeBand;
import nl.kindkring.consent.domain.child.AuthorityCheck;
import nl.kindkring.consent.domain.child.AuthoritySource;
import nl.kindkring.consent.domain.child.CentreId;
import nl.kindkring.consent.domain.child.ChildEvent;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.child.ChildName;
import nl.kindkring.consent.domain.child.CorrectionReason;
import nl.kindkring.consent.domain.child.HouseholdId;
import nl.kindkring.consent.domain.child.ParentId;
import nl.kindkring.consent.domain.child.ParentWithoutAuthority;
import nl.kindkring.consent.domain.child.Registration;
import nl.kindkring.consent.domain.child.Residence;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.family.AuthorityBasis;
import nl.kindkring.consent.domain.family.AuthorityHolder;
import nl.kindkring.consent.domain.family.Birthday;
import nl.kindkring.consent.domain.family.Family;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Relation;
import nl.kindkring.platform.crypto.FieldCipher;
import nl.kindkring.platform.crypto.SubjectKeys;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChildEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final HolderId FATHER = new HolderId(UUID.randomUUID());
    private static final AuthorityHolder HOLDER = new AuthorityHolder(FATHER, "Diederik Ganzevoort", new AccountId("father-login"),
            Relation.FATHER, AuthorityBasis.COURT_ORDER, DAY, DAY.plusYears(1));
    private static final ParentWithoutAuthority PARENT = new ParentWithoutAuthority(new ParentId(UUID.randomUUID()), "Diederik Ganzevoort",
            new AccountId("parent-login"), Relation.FATHER);
    private static final AuthorityCheck CHECK = new AuthorityCheck(AuthoritySource.COURT_DECISION, DAY, new AccountId("teacher-login"));
    private static final ChildId OTHER = new ChildId(UUID.randomUUID());
    private static final Residence RESIDENCE = new Residence("GM0268", "WK026801");

    @Inject FieldCipher cipher;
    @Inject SubjectKeys keys;

    private final ChildId child = new ChildId(UUID.randomUUID());
    private ChildEventCodec codec;

    @BeforeEach
    void aChildWithAKey() {
        QuarkusTransaction.requiringNew().run(() -> keys.create(child.value()));
        codec = new ChildEventCodec(cipher, child);
    }

    private List<ChildEvent> everyEvent() {
        Family family = new Family(new Birthday(DAY), List.of(HOLDER), new AccountId("youth-login"), true);
        Family united = new Family(new Birthday(DAY), List.of(HOLDER), null, false, Map.of(new HolderId(UUID.randomUUID()), FATHER));
        return List.of(
                new ChildEvent.ChildRegistered(child, new Registration(new ChildName("Sterre", "Wouterszoon"), family, RESIDENCE,
                        new CentreId(UUID.randomUUID())), AgeBand.AGE_4_5),
                new ChildEvent.AuthorityRecorded(HOLDER), new ChildEvent.AuthorityEnded(FATHER, DAY), new ChildEvent.JudgementAssessed(true),
                new ChildEvent.YouthAccountLinked(new AccountId("youth-login")), new ChildEvent.HolderAccountLinked(FATHER, new AccountId("father-login")),
                new ChildEvent.HolderInvited(FATHER), new ChildEvent.HolderCorrected(FATHER, HOLDER, CorrectionReason.WRONG_LOGIN, CHECK),
                new ChildEvent.HolderStruck(FATHER, CHECK), new ChildEvent.ParentCorrected(PARENT, CorrectionReason.WRONG_DETAILS, CHECK),
                new ChildEvent.StatisticsObjected(child, true),
                new ChildEvent.AgeBandReached(child, RESIDENCE, AgeBand.AGE_6_7),
                new ChildEvent.NameCorrected(new ChildName("Sterre", "Wouterszoon")),
                new ChildEvent.DateOfBirthCorrected(child, new Birthday(DAY), RESIDENCE, AgeBand.AGE_4_5),
                new ChildEvent.Moved(child, RESIDENCE, AgeBand.AGE_4_5), new ChildEvent.CentreChanged(new CentreId(UUID.randomUUID())),
                new ChildEvent.CentreLeft(new CentreId(UUID.randomUUID())),
                new ChildEvent.AuthorityChecked(FATHER, CHECK),
                new ChildEvent.ParentRecorded(PARENT), new ChildEvent.ParentRemoved(PARENT.id()),
                new ChildEvent.HouseholdJoined(new HouseholdId(UUID.randomUUID())), new ChildEvent.HouseholdLeft(new HouseholdId(UUID.randomUUID())),
                new ChildEvent.RecordAbsorbed(child, OTHER, united, family), new ChildEvent.MergedInto(child, OTHER),
                new ChildEvent.RecordReleased(child, OTHER, family), new ChildEvent.PartedFrom(child, OTHER, united), new ChildEvent.ToldApart(child, OTHER),
                new ChildEvent.ChildErased(child));
    }

    @Test
    void every_event_is_read_as_it_was_stored() {
        everyEvent().forEach(event -> assertThat(codec.decode(stored(codec.encode(event, METADATA)))).isEqualTo(event));
    }

    @Test
    void what_tells_who_somebody_is_is_stored_as_cipher_text_only() {
        everyEvent().forEach(event -> assertThat(codec.encode(event, METADATA).payload().toString())
                .doesNotContain("Sterre", "Wouterszoon", "Diederik", "Ganzevoort", "-login", "2022-03-14"));
    }

    @Test
    void the_stored_names_never_change() {
        assertThat(everyEvent().stream().map(event -> codec.encode(event, METADATA)).map(event -> event.type() + " v" + event.schemaVersion()
                + " " + names(event.payload()))).containsExactly(
                "child.registered v1 [childId, ageBand, givenName, familyName, dateOfBirth, youthAccount, unableToJudge, municipality, district, centreId, holders]",
                "child.authority-recorded v1 [childId, holder]", "child.authority-ended v1 [childId, holderId, firstDayWithout]",
                "child.judgement-assessed v1 [childId, unable]", "child.youth-account-linked v1 [childId, account]",
                "child.holder-account-linked v1 [childId, holderId, account]",
                "child.holder-invited v1 [childId, holderId]", "child.holder-corrected v1 [childId, holderId, holder, reason, source, checkedOn, by]",
                "child.holder-struck v1 [childId, holderId, source, checkedOn, by]",
                "child.parent-corrected v1 [childId, parentId, relation, name, account, reason, source, checkedOn, by]",
                "child.statistics-objected v1 [childId, objected]",
                "child.age-band-reached v1 [childId, municipality, district, ageBand]",
                "child.name-corrected v1 [childId, givenName, familyName]",
                "child.date-of-birth-corrected v1 [childId, dateOfBirth, municipality, district, ageBand]",
                "child.moved v1 [childId, municipality, district, ageBand]", "child.centre-changed v1 [childId, centreId]",
                "child.centre-left v1 [childId, centreId]", "child.authority-checked v1 [childId, holderId, source, checkedOn, by]",
                "child.parent-recorded v1 [childId, parentId, relation, name, account]", "child.parent-removed v1 [childId, parentId]",
                "child.household-joined v1 [childId, householdId]", "child.household-left v1 [childId, householdId]",
                "child.record-absorbed v1 [childId, otherId, united, theirs]", "child.merged-into v1 [childId, otherId]",
                "child.record-released v1 [childId, otherId, family]", "child.parted-from v1 [childId, otherId, family]",
                "child.told-apart v1 [childId, otherId]", "child.erased v1 [childId]");
    }

    @Test
    void once_the_key_is_destroyed_what_was_encrypted_reads_as_unreadable() {
        List<StoredEvent> stored = everyEvent().stream().map(event -> stored(codec.encode(event, METADATA))).toList();
        QuarkusTransaction.requiringNew().run(() -> keys.destroy(child.value()));
        assertThat(codec.decode(stored.getFirst())).isEqualTo(new ChildEvent.Unreadable());
        assertThat(codec.decode(stored.getLast())).isEqualTo(new ChildEvent.ChildErased(child));
    }

    private static List<String> names(JsonNode payload) {
        List<String> names = new ArrayList<>();
        payload.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private StoredEvent stored(NewEvent event) {
        return new StoredEvent(1, new StreamId(child.value()), 1, event.id(), event.type(), event.schemaVersion(), Instant.EPOCH,
                event.payload(), METADATA);
    }
}
