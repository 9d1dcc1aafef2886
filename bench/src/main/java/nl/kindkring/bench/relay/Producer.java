package nl.kindkring.bench.relay;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.bench.parts.Events;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends as the relay does: acknowledged by all, idempotent, no waiting for company, the same headers and data. */
final class Producer implements AutoCloseable {

    private static final byte[] DATA = Events.PAYLOAD.getBytes(StandardCharsets.UTF_8);

    private final KafkaProducer<byte[], byte[]> kafka;
    private final String topic;

    Producer(String bootstrap, String topic) {
        this.kafka = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                new ByteArraySerializer(), new ByteArraySerializer());
        this.topic = topic;
        kafka.partitionsFor(topic);
    }

    void send(UUID id) {
        var outgoing = new ProducerRecord<>(topic, bytes(UUID.randomUUID().toString()), DATA);
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_type", "nl.kindkring.bench.appended.v1", "ce_source", "urn:kindkring:bench",
                "ce_subject", id.toString(), "ce_time", "2026-11-22T09:30:00.123Z", "ce_sequence", "1", "content-type", "application/json")
                .forEach((name, value) -> outgoing.headers().add(name, bytes(value)));
        kafka.send(outgoing, (sent, failure) -> {
            if (failure != null) {
                failure.printStackTrace(); // whoever listens will miss it and say so
            }
        });
    }

    @Override
    public void close() {
        kafka.close();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
