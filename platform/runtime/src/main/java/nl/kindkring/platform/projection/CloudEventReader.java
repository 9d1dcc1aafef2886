package nl.kindkring.platform.projection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads records in the binary mode of CloudEvents 1.0 for Kafka: attributes in headers {@code ce_*}, JSON in the value. */
@Singleton
public final class CloudEventReader {

    private static final byte[] HEARTBEAT = "nl.kindkring.platform.heartbeat.v1".getBytes(StandardCharsets.UTF_8);

    private final ObjectReader json;

    CloudEventReader(ObjectMapper mapper) {
        this.json = mapper.readerFor(JsonNode.class);
    }

    /** Whether it is a publisher's heartbeat; looks at one header only, for there are as many of these as seconds times partitions. */
    public boolean isHeartbeat(ConsumerRecord<String, byte[]> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type != null && Arrays.equals(type.value(), HEARTBEAT);
    }

    /**
     * Instant up to which the publisher vouches that everything was published.
     *
     * @throws Unreadable when the heartbeat does not say
     */
    public Instant observedAt(ConsumerRecord<String, byte[]> record) {
        String at = body(record).path("observedAt").asText("");
        return instant("observedAt", at);
    }

    /**
     * The event in a record.
     *
     * @param topic the domain topic to name, which is not the record's while a rebuild topic is read
     * @throws Unreadable when an attribute is missing or malformed, or the body is not JSON
     */
    public IncomingEvent read(ConsumerRecord<String, byte[]> record, String topic) {
        if (record.key() == null) {
            throw new Unreadable("no key");
        }
        String sequence = header(record, "ce_sequence");
        return new IncomingEvent(uuid(required(record, "ce_id")), topic, record.partition(), record.offset(), record.key(),
            required(record, "ce_type"), required(record, "ce_source"), required(record, "ce_subject"),
            instant("ce_time", required(record, "ce_time")), sequence == null ? 0 : number(sequence), body(record));
    }

    private JsonNode body(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            throw new Unreadable("no body");
        }
        try {
            return json.readValue(record.value());
        } catch (IOException e) {
            throw new Unreadable("the body is not JSON");
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null || value.isEmpty()) {
            throw new Unreadable("no " + name);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("ce_id is not a UUID");
        }
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new Unreadable("ce_sequence is not a number");
        }
    }

    private static Instant instant(String name, String text) {
        try {
            return text.endsWith("Z") ? Instant.parse(text) : OffsetDateTime.parse(text).toInstant();
        } catch (java.time.DateTimeException e) {
            throw new Unreadable(name + " is not a time");
        }
    }

    /** The record is not an event this platform can read. The message says which part, never its content. */
    public static final class Unreadable extends RuntimeException {
        Unreadable(String what) {
            super(what);
        }
    }
}
