package nl.kindkring.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes CloudEvents 1.0 in Kafka binary mode: attributes in {@code ce_} headers, data as the value. */
final class CloudEventRecords {

    static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";

    /** NL GOV profile: the size any intermediary must be able to forward. */
    static final int LARGEST = 64 * 1024;

    private final ObjectMapper mapper;
    private final String source;

    /** @param service name of the service, last part of the source */
    CloudEventRecords(ObjectMapper mapper, String service) {
        this.mapper = mapper;
        this.source = "urn:kindkring:" + service;
    }

    /**
     * @param traceparent of the trace that led to the event, when there is one
     * @throws IllegalArgumentException when the data is no JSON, or key, value and headers exceed 64 KB
     */
    ProducerRecord<byte[], byte[]> of(OutgoingEvent event, @Nullable String traceparent) {
        var kafka = new ProducerRecord<>(event.topic(), event.key().getBytes(UTF_8), json(event.data()));
        attributes(kafka.headers(), event.id(), event.type(), event.time());
        put(kafka.headers(), "ce_subject", event.subject());
        put(kafka.headers(), "ce_sequence", Long.toString(event.sequence()));
        if (traceparent != null) {
            put(kafka.headers(), "traceparent", traceparent);
        }
        refuseTooLarge(event, kafka);
        return kafka;
    }

    /**
     * A heartbeat for one partition. It has no key, so no compacted topic takes it.
     *
     * @param observedAt everything committed before it stands in the partition before this record
     */
    ProducerRecord<byte[], byte[]> heartbeat(String topic, int partition, Instant observedAt) {
        var data = json(Map.of("observedAt", observedAt.toString()));
        var kafka = new ProducerRecord<byte[], byte[]>(topic, partition, null, data);
        attributes(kafka.headers(), UUID.randomUUID(), HEARTBEAT, observedAt);
        return kafka;
    }

    private void attributes(Headers headers, UUID id, String type, Instant time) {
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", id.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_source", source);
        put(headers, "ce_time", time.toString());
        put(headers, "content-type", "application/json");
    }

    private byte[] json(Object data) {
        try {
            return mapper.writeValueAsBytes(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("data of " + data.getClass().getName() + " is no JSON", e);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }

    private static void refuseTooLarge(OutgoingEvent event, ProducerRecord<byte[], byte[]> kafka) {
        var size = kafka.key().length + kafka.value().length;
        for (var header : kafka.headers()) {
            size += header.key().length() + header.value().length;
        }
        if (size > LARGEST) {
            throw new IllegalArgumentException("event %s of type %s is %d bytes, more than %d"
                    .formatted(event.id(), event.type(), size, LARGEST));
        }
    }
}
