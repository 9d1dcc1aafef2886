package nl.kindkring.bench.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.UUID;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;

/** The event that every row stores: as large as a stored signal. */
public final class Events {

    /** Stored type name. */
    public static final String TYPE = "signal-registered";
    /** The same words for every side that stores it. */
    public static final String PAYLOAD = """
            {"subject": {"kind": "GROUP"}, "questionType": "DEVELOPMENT", "origin": "SCHOOL", "themes": ["C1", "A3"], "urgency": "CONCERN", \
            "context": "SCHOOL", "centreId": "0b7d2f34-1111-4c1c-8a51-6f0e7f2a9c10", "municipality": "GM0268", "registeredOn": "2026-11-22"}""";
    /** As the store writes it. */
    public static final String METADATA = """
            {"occurredAt":"2026-11-22T09:30:00.123Z","actor":"00000000-0000-4000-8000-000000000002","correlationId":"4bf92f3577b34da6a3ce929d0e0e4736"}""";

    private static final JsonNode TREE = parse();
    private static final Metadata AROUND = new Metadata(Instant.parse("2026-11-22T09:30:00.123Z"),
            "00000000-0000-4000-8000-000000000002", "4bf92f3577b34da6a3ce929d0e0e4736");

    private Events() {}

    /** One with an id of its own. */
    public static NewEvent fresh() {
        return of(UUID.randomUUID());
    }

    /** One with this id. */
    public static NewEvent of(UUID id) {
        return new NewEvent(id, TYPE, 1, TREE, AROUND);
    }

    private static JsonNode parse() {
        try {
            return new ObjectMapper().readTree(PAYLOAD);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
