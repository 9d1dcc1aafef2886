package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.consent.Permit;
import nl.kindkring.consent.domain.consent.PermitId;
import nl.kindkring.consent.domain.consent.Purpose;
import nl.kindkring.consent.domain.consent.Recipient;
import nl.kindkring.consent.domain.family.AccountId;
import nl.kindkring.consent.domain.ground.GroundEvent;
import nl.kindkring.consent.domain.ground.GroundReason;
import nl.kindkring.consent.domain.ground.InvocationId;
import nl.kindkring.consent.domain.ground.Invoked;
import nl.kindkring.consent.domain.ground.OtherGround;
import nl.kindkring.consent.domain.ground.ReviewOutcome;
import nl.kindkring.consent.domain.ground.SealedWords;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is stored today must be readable for ever: each event beside the file of its first version, which nobody edits. */
class GroundEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));
    private static final ChildId CHILD = new ChildId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final PermitId PERMIT = new PermitId(UUID.fromString("00000000-0000-4000-8000-000000000003"));
    private final GroundEventCodec codec = new GroundEventCodec();

    static Stream<GroundEvent> everyEvent() {
        return Stream.of(
                new GroundEvent.GroundInvoked(new InvocationId(UUID.fromString("00000000-0000-4000-8000-000000000006")),
                        new Invoked(CHILD, Purpose.IDENTIFY, new Recipient(Recipient.Kind.ORGANISATION, "organisation-7"), Set.of("b", "a"),
                                OtherGround.VITAL_INTEREST, GroundReason.ACUTE_DANGER, new SealedWords("c2VhbGVk"), new AccountId("nour"),
                                new Permit(PERMIT, Instant.parse("2027-07-31T22:00:00Z")))),
                new GroundEvent.GroundPermitEnded(CHILD, PERMIT, false),
                new GroundEvent.GroundReviewed(ReviewOutcome.REJECTED, new SealedWords("c2VhbGVk")), new GroundEvent.InvocationErased(CHILD));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_is_stored_as_its_first_version_and_read_from_it(GroundEvent event) throws IOException {
        NewEvent stored = codec.encode(event, METADATA);
        JsonNode golden = golden(stored.type() + ".v" + stored.schemaVersion());
        assertThat(stored.payload()).isEqualTo(golden);
        assertThat(codec.decode(stored(stored.type(), stored.schemaVersion(), golden))).isEqualTo(event);
    }

    @Test
    void what_is_not_known_is_never_skipped() {
        JsonNode nothing = new ObjectMapper().createObjectNode();
        assertThatThrownBy(() -> codec.decode(stored("ground.hidden", 1, nothing))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.decode(stored("ground.invoked", 2, nothing))).isInstanceOf(IllegalArgumentException.class);
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = GroundEventCodecTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new ObjectMapper().readTree(file);
        }
    }
}
