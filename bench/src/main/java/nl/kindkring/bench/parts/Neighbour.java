package nl.kindkring.bench.parts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Plays a service that does not run: its events on its topic, and a heartbeat on each partition for as long as it is open. */
public final class Neighbour implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;
    private final Thread heart;
    private volatile boolean open;

    private Neighbour(String bootstrap, String topic, boolean alive) {
        this.topic = topic;
        this.open = alive;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "5"),
                new StringSerializer(), new ByteArraySerializer());
        this.heart = Thread.ofVirtual().name("heart-of-" + topic).start(this::beat);
    }

    /** Alive on the topic from now on. */
    public static Neighbour alive(String bootstrap, String topic) {
        return new Neighbour(bootstrap, topic, true);
    }

    /** Publishes and sends no heartbeats. */
    public static Neighbour silent(String bootstrap, String topic) {
        return new Neighbour(bootstrap, topic, false);
    }

    /** Sends an event. */
    public Future<RecordMetadata> publish(String key, String type, long sequence, Object data) {
        return producer.send(outgoing(null, key, type, sequence, data));
    }

    private void beat() {
        while (open) {
            var now = Instant.now();
            producer.flush();
            producer.partitionsFor(topic).forEach(partition -> producer.send(
                    outgoing(partition.partition(), null, "nl.kindkring.platform.heartbeat.v1", 1, Map.of("observedAt", now))));
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    private ProducerRecord<String, byte[]> outgoing(@Nullable Integer partition, @Nullable String key, String type, long sequence, Object data) {
        try {
            var outgoing = new ProducerRecord<>(topic, partition, key, JSON.writeValueAsBytes(data));
            var id = UUID.randomUUID().toString();
            Map.of("ce_specversion", "1.0", "ce_id", id, "ce_type", type, "ce_source", "urn:kindkring:bench", "ce_subject", key == null ? id : key,
                    "ce_time", Instant.now().toString(), "ce_sequence", String.valueOf(sequence), "content-type", "application/json")
                    .forEach((name, value) -> outgoing.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return outgoing;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + type, e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        heart.join();
        producer.close();
    }
}
