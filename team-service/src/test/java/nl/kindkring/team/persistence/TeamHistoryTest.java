package nl.kindkring.team.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files say how history stands in the store. A file of a version that was ever stored is never edited. */
class TeamHistoryTest {

    private static final Metadata METADATA = new Metadata(Instant.parse("2026-11-22T08:30:00Z"), "nour", "0".repeat(32));

    @ParameterizedTest
    @ValueSource(strings = {"organisation-registered.v1", "centre-registered.v1", "team-formed.v1", "affiliation-started.v1",
        "affiliation-started.v1.plain", "affiliation-ended.v1", "case-opened.v1", "case-discussed.v1",
        "case-expert-added.v1", "case-closed.v1"})
    @DisplayName("What was stored in version 1 is read by its aggregate and written again as it stands")
    void readsAndWrites(String file) throws IOException {
        String type = file.split("\\.v1")[0];
        NewEvent again = again(codec(type), stored(type, 1, payload(file)));
        assertThat(again.payload()).isEqualTo(payload(file));
        assertThat(again.type()).isEqualTo(type);
        assertThat(again.schemaVersion()).isEqualTo(1);
        assertThat(again.metadata()).isEqualTo(METADATA);
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails, and so does another aggregate's event")
    void unknown() throws IOException {
        JsonNode closed = payload("case-closed.v1");
        var cases = new TeamCaseEventCodec();
        assertThatIllegalArgumentException().isThrownBy(() -> cases.decode(stored("case-lost", 1, closed)));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.decode(stored("case-closed", 2, closed)));
        assertThatIllegalArgumentException().isThrownBy(() -> cases.decode(stored("team-formed", 1, payload("team-formed.v1"))));
        ObjectNode more = closed.deepCopy();
        more.put("name", "Sanne");
        assertThatIllegalArgumentException().isThrownBy(() -> cases.decode(stored("case-closed", 1, more)))
                .withMessageNotContaining("Sanne").withNoCause();
    }

    private static EventCodec<?> codec(String type) {
        return List.of(new OrganisationEventCodec(), new CentreEventCodec(), new TeamEventCodec(), new AffiliationEventCodec(),
                new TeamCaseEventCodec()).get(List.of("organisation", "centre", "team", "affiliation", "case").indexOf(type.split("-")[0]));
    }

    private static <E> NewEvent again(EventCodec<E> codec, StoredEvent stored) {
        return codec.encode(codec.decode(stored), METADATA);
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode payload(String file) throws IOException {
        try (var in = TeamHistoryTest.class.getResourceAsStream("/golden/" + file + ".json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
