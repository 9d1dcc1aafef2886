package nl.kindkring.signal.absence.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import nl.kindkring.platform.eventstore.StoredEvent;

/** Between JSON in the store and {@link StoredAbsence}, with a mapper of its own; an unknown field is an error. */
public final class StoredAbsences {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

    private StoredAbsences() {}

    /** Reads an event. @throws IllegalArgumentException when type, version or payload is unknown */
    public static StoredAbsence read(StoredEvent stored) {
        AbsenceEventType type = AbsenceEventType.of(stored.type()).filter(_ -> stored.schemaVersion() == AbsenceEventType.VERSION)
                .orElseThrow(() -> new IllegalArgumentException("not an event of absence: %s %d".formatted(stored.type(), stored.schemaVersion())));
        try {
            return MAPPER.treeToValue(stored.payload(), type.payload());
        } catch (JsonProcessingException e) {
            // the message of Jackson may hold the payload
            throw new IllegalArgumentException("unreadable payload of %s, event %s".formatted(stored.type(), stored.id()));
        }
    }

    static JsonNode write(StoredAbsence payload) {
        return MAPPER.valueToTree(payload);
    }
}
