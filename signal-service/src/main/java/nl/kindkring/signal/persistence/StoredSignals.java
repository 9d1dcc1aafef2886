package nl.kindkring.signal.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.kindkring.platform.eventstore.StoredEvent;

/**
 * Between JSON in the store and {@link StoredSignal}. Has a mapper of its own: no setting of the HTTP layer may change
 * how history is read. A field it does not know is an error, not something to drop.
 */
public final class StoredSignals {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StoredSignals() {}

    /** Reads any version ever stored. @throws IllegalArgumentException when type, version or payload is unknown */
    public static StoredSignal read(StoredEvent stored) {
        SignalEventType type = SignalEventType.of(stored.type())
                .orElseThrow(() -> new IllegalArgumentException("not an event of a signal: " + stored.type()));
        JsonNode newest = SignalUpcasters.newest(type, stored.schemaVersion(), stored.payload());
        try {
            return MAPPER.treeToValue(newest, type.payload());
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable payload of %s, event %s".formatted(type.stored(), stored.id()));
        }
    }

    static JsonNode write(StoredSignal payload) {
        return MAPPER.valueToTree(payload);
    }
}
