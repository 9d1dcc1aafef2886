package nl.kindkring.consent.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.HolderId;
import nl.kindkring.consent.domain.view.FileViewEvent;
import nl.kindkring.consent.domain.view.WithholdingReason;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FileViewEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.EPOCH, "somebody", "0".repeat(32));
    private static final ChildId CHILD = new ChildId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    private static final HolderId HOLDER = new HolderId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    private static final HolderId FORMERLY = new HolderId(UUID.fromString("00000000-0000-4000-8000-000000000003"));

    private final FileViewEventCodec codec = new FileViewEventCodec();

    static Stream<FileViewEvent> everyEvent() {
        return Stream.of(new FileViewEvent.LookingAlongAllowed(CHILD, HOLDER), new FileViewEvent.LookingAlongEnded(CHILD, HOLDER),
                new FileViewEvent.FileWithheld(CHILD, HOLDER, WithholdingReason.SAFETY_OF_CHILD), new FileViewEvent.WithholdingEnded(CHILD, HOLDER),
                new FileViewEvent.WithholdingCarriedOver(CHILD, HOLDER, FORMERLY));
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void an_event_is_stored_as_its_first_version_and_read_from_it(FileViewEvent event) throws IOException {
        NewEvent stored = codec.encode(event, METADATA);
        JsonNode golden = golden(stored.type() + ".v" + stored.schemaVersion());
        assertThat(stored.payload()).isEqualTo(golden);
        assertThat(codec.decode(stored(stored.type(), stored.schemaVersion(), golden))).isEqualTo(event);
    }

    @Test
    void what_is_not_known_is_never_skipped() throws IOException {
        JsonNode known = golden("file-view.withheld.v1");
        assertThatThrownBy(() -> codec.decode(stored("file-view.hidden", 1, known))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> codec.decode(stored("file-view.withheld", 2, known))).isInstanceOf(IllegalArgumentException.class);
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode golden(String name) throws IOException {
        try (InputStream file = FileViewEventCodecTest.class.getResourceAsStream("/golden/" + name + ".json")) {
            assertThat(file).as("golden file " + name).isNotNull();
            return new ObjectMapper().readTree(file);
        }
    }
}
