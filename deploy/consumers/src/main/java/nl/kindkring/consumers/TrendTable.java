package nl.kindkring.consumers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** The newest record of each key, as the compacted topic means it: the key is {@code table|cell|period}. */
public final class TrendTable {

    /** The second for larger areas, and for the years of a municipality. */
    private static final Set<String> RELEASED = Set.of("nl.kindkring.trend.released.v1", "nl.kindkring.trend.area-released.v1");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Figure> newest = new TreeMap<>();

    /**
     * A figure as a reader may show it.
     *
     * @param count rounded; null when withheld, which is neither zero nor unknown and never to be filled in
     * @param sequence place in the ledger of the area
     */
    public record Figure(@Nullable Integer count, long sequence) {

        /** What to show. */
        public String shown() {
            return count == null ? "withheld" : count.toString();
        }
    }

    /** Takes in a record. Reading one twice changes nothing, so a restart may begin anywhere before where it ended. */
    public void take(ConsumerRecord<String, String> record) {
        if (record.key() == null || !RELEASED.contains(header(record, "ce_type"))) {
            return; // a heartbeat, or an event of a later version of this topic: not for us
        }
        if (record.value() == null) {
            newest.remove(record.key()); // a tombstone
            return;
        }
        JsonNode data = read(record);
        Figure figure = new Figure(data.required("status").textValue().equals("PUBLISHED") ? data.required("count").intValue() : null, data.required("sequence").longValue());
        newest.merge(record.key(), figure, (known, came) -> came.sequence() > known.sequence() ? came : known);
    }

    /** What is known now, by key. */
    public Map<String, Figure> figures() {
        return Map.copyOf(newest);
    }

    private static JsonNode read(ConsumerRecord<String, String> record) {
        try {
            return JSON.readTree(record.value());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not JSON at offset " + record.offset(), e);
        }
    }

    /** CloudEvents, binary mode: what the event is stands in headers, the value is the data. */
    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
