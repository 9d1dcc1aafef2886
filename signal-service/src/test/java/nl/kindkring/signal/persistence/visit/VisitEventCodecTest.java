package nl.kindkring.signal.persistence.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.PersonId;
import nl.kindkring.signal.domain.SignalId;
import nl.kindkring.signal.domain.visit.VisitEvent;
import nl.kindkring.signal.domain.visit.VisitEvent.*;
import nl.kindkring.signal.domain.visit.VisitId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files say how visits stand in the store; one that was ever stored is never edited. */
class VisitEventCodecTest {

    private static final VisitId VISIT = new VisitId(UUID.fromString("51000000-0000-4000-8000-0000000000f1"));
    private static final CentreId CENTRE = new CentreId(UUID.fromString("ce000000-0000-4000-8000-000000000001"));
    private static final SignalId QUESTION = new SignalId(UUID.fromString("51000000-0000-4000-8000-000000000001"));
    private static final Metadata METADATA = new Metadata(Instant.parse("2026-11-22T08:30:00Z"), "coordinator", "0".repeat(32));

    private final VisitEventCodec codec = new VisitEventCodec();

    static Stream<Arguments> golden() {
        LocalDate day = LocalDate.of(2026, 12, 8);
        return Stream.of(
                Arguments.of("visit-planned", new VisitPlanned(VISIT, CENTRE, new Municipality("GM0268"), new PersonId("coordinator"), day)),
                Arguments.of("visit-agenda-item-added", new PutOnAgenda(VISIT, QUESTION)),
                Arguments.of("visit-held", new VisitHeld(VISIT, CENTRE, new Municipality("GM0268"), day, List.of(QUESTION))),
                Arguments.of("visit-cancelled", new VisitCancelled(VISIT)));
    }

    @ParameterizedTest
    @MethodSource("golden")
    @DisplayName("What was stored is read as it was meant, and written as its golden file says")
    void golden(String type, VisitEvent event) throws IOException {
        assertThat(codec.decode(stored(type, 1, payload(type)))).isEqualTo(event);
        NewEvent encoded = codec.encode(event, METADATA);
        assertThat(encoded.payload()).isEqualTo(payload(type));
        assertThat(encoded.type()).isEqualTo(type);
        assertThat(encoded.schemaVersion()).isEqualTo(1);
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails")
    void unknown() throws IOException {
        JsonNode held = payload("visit-held");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("visit-lost", 1, held)));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("visit-held", 2, held)));
        ObjectNode more = held.deepCopy();
        more.put("name", "Sanne");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("visit-held", 1, more)))
                .withMessageNotContaining("Sanne").withNoCause();
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(VISIT.value()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode payload(String type) throws IOException {
        try (var in = VisitEventCodecTest.class.getResourceAsStream("/golden/" + type + ".v1.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
