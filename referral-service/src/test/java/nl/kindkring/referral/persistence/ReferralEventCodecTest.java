package nl.kindkring.referral.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The golden files say how history stands in the store. A file of a version that was ever stored is never edited. */
class ReferralEventCodecTest {

    private static final Metadata METADATA = new Metadata(Instant.parse("2026-11-22T08:30:00Z"), "nour", "0".repeat(32));

    private final ReferralEventCodec codec = new ReferralEventCodec();

    @ParameterizedTest
    @ValueSource(strings = {"referral-sent", "referral-accepted", "referral-declined", "referral-waiting", "help-started", "help-closed",
        "referral-withdrawn"})
    @DisplayName("What was stored in version 1 is read and written again as it stands")
    void readsAndWrites(String type) throws IOException {
        NewEvent again = codec.encode(codec.decode(stored(type, 1, payload(type))), METADATA);
        assertThat(again.payload()).isEqualTo(payload(type));
        assertThat(again.type()).isEqualTo(type);
        assertThat(again.schemaVersion()).isEqualTo(1);
        assertThat(again.metadata()).isEqualTo(METADATA);
    }

    @Test
    @DisplayName("A type, version or field that this code does not know fails, for history is never skipped")
    void unknown() throws IOException {
        JsonNode declined = payload("referral-declined");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("referral-lost", 1, declined)));
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("referral-declined", 2, declined)));
        ObjectNode more = declined.deepCopy();
        more.put("name", "Sanne");
        assertThatIllegalArgumentException().isThrownBy(() -> codec.decode(stored("referral-declined", 1, more)))
                .withMessageNotContaining("Sanne").withNoCause();
    }

    private static StoredEvent stored(String type, int version, JsonNode payload) {
        return new StoredEvent(1, new StreamId(UUID.randomUUID()), 1, UUID.randomUUID(), type, version, Instant.EPOCH, payload, METADATA);
    }

    private static JsonNode payload(String type) throws IOException {
        try (var in = ReferralEventCodecTest.class.getResourceAsStream("/golden/" + type + ".v1.json")) {
            return new ObjectMapper().readTree(in);
        }
    }
}
