package nl.kindkring.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** One record as it lay on a topic, its headers as text. */
public record TopicRecord(int partition, long offset, @Nullable String key, Map<String, String> headers, @Nullable String value) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static TopicRecord of(ConsumerRecord<String, String> raw) {
        var headers = new TreeMap<String, String>();
        raw.headers().forEach(header -> headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new TopicRecord(raw.partition(), raw.offset(), raw.key(), headers, raw.value());
    }

    /** The CloudEvents type; empty when the record has none. */
    public String type() {
        return headers.getOrDefault("ce_type", "");
    }

    /** The data as JSON; refuses a tombstone and anything that is not JSON. */
    public JsonNode json() {
        if (value == null) {
            throw new IllegalStateException("a tombstone has no data: " + this);
        }
        try {
            return JSON.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON: " + value, e);
        }
    }
}
