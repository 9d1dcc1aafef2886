package nl.kindkring.platform.eventstore;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;

/**
 * The JSON of the columns payload and metadata. Has its own mapper, so that no setting of the HTTP layer can change how
 * history is read. Decimals keep their digits.
 */
final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    private static final ObjectReader TREE = MAPPER.readerFor(JsonNode.class);

    private EventJson() {}

    static String write(JsonNode payload) {
        try {
            return MAPPER.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("payload is no JSON", e);
        }
    }

    static String write(Metadata metadata) {
        return write(MAPPER.createObjectNode()
                .put("occurredAt", metadata.occurredAt().toString())
                .put("actor", metadata.actor())
                .put("correlationId", metadata.correlationId()));
    }

    static JsonNode payload(byte[] json) {
        try {
            return TREE.readTree(json);
        } catch (IOException e) {
            throw new IllegalStateException("stored payload is no JSON", e);
        }
    }

    /** Streams over the three members: reading a stream of events builds one tree for each of them, not two. */
    static Metadata metadata(byte[] json) {
        var occurredAt = "";
        var actor = "";
        var correlationId = "";
        try (var parser = MAPPER.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                var value = parser.nextTextValue();
                switch (name) {
                    case "occurredAt" -> occurredAt = value;
                    case "actor" -> actor = value;
                    case "correlationId" -> correlationId = value;
                    // a later version may know more
                    default -> parser.skipChildren();
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("stored metadata is no JSON", e);
        }
        return new Metadata(Instant.parse(occurredAt), actor, correlationId);
    }
}
