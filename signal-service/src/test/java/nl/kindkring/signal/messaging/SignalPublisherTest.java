package nl.kindkring.signal.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.platform.testing.ContractCheck;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What the other services may know")
class SignalPublisherTest {

    private static final UUID SIGNAL = UUID.fromString("51000000-0000-4000-8000-000000000001");
    private static final Instant OCCURRED = Instant.parse("2026-11-22T08:30:00Z");

    private final SignalPublisher publisher = new SignalPublisher();

    @ParameterizedTest
    @CsvSource({
        "signal-registered.v1.child, nl.kindkring.signal.registered.v1",
        "signal-registered.v1.alias, nl.kindkring.signal.registered.v1",
        "talk-recorded.v1, nl.kindkring.signal.talk-recorded.v1",
        "shared-with-team.v1, nl.kindkring.signal.shared.v1",
        "outcome-recorded.v1, nl.kindkring.signal.outcome-recorded.v1",
        "signal-corrected.v1, nl.kindkring.signal.corrected.v1",
        "observation-planned.v1, nl.kindkring.signal.observation-planned.v1",
        "observation-held.v1, nl.kindkring.signal.observation-held.v1",
        "advice-given.v1, nl.kindkring.signal.advice-given.v1",
        "advice-answered.v1, nl.kindkring.signal.advice-answered.v1"})
    @DisplayName("meets the contract, on the signal's key, with the stored event's id, time and version")
    void meetsTheContract(String golden, String type) throws IOException {
        StoredEvent stored = stored(golden);
        List<OutgoingEvent> published = publisher.translate(stored);
        assertThat(published).singleElement().satisfies(event -> {
            ContractCheck.assertMeets(event.type(), event.data());
            assertThat(event.type()).isEqualTo(type);
            assertThat(event.topic()).isEqualTo("kindkring.signal.v1");
            assertThat(event.key()).isEqualTo(SIGNAL.toString());
            assertThat(event.subject()).isEqualTo(SIGNAL.toString());
            assertThat(event.id()).isEqualTo(stored.id());
            assertThat(event.time()).isEqualTo(OCCURRED);
            assertThat(event.sequence()).isEqualTo(7);
        });
        assertThat(publisher.topics()).containsExactly("kindkring.signal.v1");
    }

    @Test
    @DisplayName("is no note, and nothing that belongs to somebody else's stream")
    void isNoNote() throws IOException {
        for (String kept : List.of("note-added.v1", "observation-written-up.v1", "observation-discussed.v1", "observation-cancelled.v1",
                "social-worker-brought-in.v1", "social-worker-released.v1", "solution-agreed.v1", "consult-asked.v1", "strengths-added.v1")) {
            assertThat(publisher.translate(stored(kept))).isEmpty();
        }
        StoredEvent note = stored("note-added.v1");
        assertThat(publisher.translate(new StoredEvent(1, note.stream(), 1, note.id(), "disclosure.made", 1,
                note.recordedAt(), note.payload(), note.metadata()))).isEmpty();
    }

    private static StoredEvent stored(String golden) throws IOException {
        try (var in = SignalPublisherTest.class.getResourceAsStream("/golden/" + golden + ".json")) {
            return new StoredEvent(1, new StreamId(SIGNAL), 7, UUID.randomUUID(), golden.split("\\.v1")[0], 1, OCCURRED,
                    new ObjectMapper().readTree(in), new Metadata(OCCURRED, "anna", "0".repeat(32)));
        }
    }
}
