package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.ConsentEvent;
import nl.kindkring.consent.domain.consent.ConsentId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitEndReason;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.consent.ShownText;
import nl.kindkring.consent.domain.consent.Terms;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.family.Party;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored today must be readable for ever: each event beside the file of its first version, which nobody edits. */
class ConsentEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));
    private static final ChildId CHILD = new ChildId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final Terms TERMS = new Terms(CHILD, Purpose.DISCUSS_IN_TEAM, new Recipient(Recipient.Kind.TEAM, "team-7"),
            Set.of("b", "a"), LocalDate.of(2027, 7, 31), new ShownText("2026-1", "nl"));
    private static final Party MUM = new Party.Holder(new HolderId(UUID.fromString("00000000-0000-4000-8000-000000000002")));
    private static final Permit PERMIT = new Permit(new PermitId(UUID.fromString("00000000-0000-4000-8000-000000000003")),
            Instant.parse("2027-07-31T22:00:00Z"));

    private final ConsentEventCodec codec = new ConsentEventCodec();

    static Stream<ConsentEvent> everyEvent() {
        return Stream.of(
                new ConsentEvent.ConsentAsked(new ConsentId(UUID.fromString("00000000-0000-4000-8000-000000000004")), TERMS),
                new ConsentEvent.AgreementGiven(new Party.Youth()), new ConsentEvent.ConsentRefused(TERMS, MUM),
                new ConsentEvent.ConsentWithdrawn(TERMS, MUM), new ConsentEvent.ConsentExpired(TERMS),
                new ConsentEvent.ConsentExpiryNear(TERMS),
                new ConsentEvent.PermitGranted(TERMS, PERMIT, true),
                new ConsentEvent.PermitReplaced(TERMS, PERMIT, new PermitId(UUID.fromString("00000000-0000-4000-8000-000000000005"))),
                new ConsentEvent.PermitEnded(CHILD, PERMIT.id(), PermitEndReason.AUTHORITY_CHANGED), new ConsentEvent.ConsentErased(CHILD),
                new ConsentEvent.RefusalCarriedOver(TERMS, new ConsentId(UUID.fromString("00000000-0000-4000-8000-000000000004")), MUM));
    }

    @Test
    void a_permit_for_all_ids_of_a_child_is_read_as_it_was_stored() {
        Set<ChildId> other = Set.of(new ChildId(new UUID(7, 7)));
        Permit permit = new Permit(PERMIT.id(), PERMIT.validUntil(), other);
        for (ConsentEvent event : List.of(new ConsentEvent.PermitGranted(TERMS, permit, false), new ConsentEvent.PermitReplaced(TERMS, permit, PERMIT.id(), other),
                new ConsentEvent.PermitEnded(CHILD, PERMIT.id(), PermitEndReason.WITHDRAWN, other))) {
            NewEvent stored = codec.encode(event, METADATA);
            assertThat(codec.decode(stored(stored.type(), stored.schemaVersion(), stored.payload()))).isEqualTo(event);
        }
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_is_stored_as_its_first_version_and_read_from_it(ConsentEvent event) throws IOException {
        NewEvent stored = codec.encode(event, METADATA);
        JsonNode golden = golden(stored.type() + ".v" + stored.schemaVersion());
        assertThat(stored.payload()).isEqualTo(golden);
        assertThat(codec.decode(stored(stored.type(), stored.schemaVersion(), golden))).isEqualTo(event);
    }

    @Test
    void what_is_not_known_is_never_skipped() {
        JsonNode nothing = new ObjectMapper().createObjectNode();
        assertThatThrownBy(() -> codec.decode(stored("consent.hidden", 1, nothing))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.decode(stored("consent.asked", 2, nothing))).isInstanceOf(IllegalArgumentException.class);
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = ConsentEventCodecTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new ObjectMapper().readTree(file);
        }
    }
}
