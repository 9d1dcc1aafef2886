package nl.kindkring.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Plays a service that does not run in this test: puts events on its topic as its relay would, and heartbeats on every partition
 * for as long as it is alive. Returns when the broker has acknowledged. Close it after use.
 */
public final class OtherService implements AutoCloseable {

    private static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";
    private static final JsonMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final String topic;
    private final KafkaProducer<String, byte[]> producer;
    private final AtomicBoolean alive = new AtomicBoolean();
    private @Nullable Thread heart;

    private OtherService(String topic) {
        this.topic = topic;
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", TestBackends.shared().bootstrap(), "acks", "all", "linger.ms", "0"),
                new StringSerializer(), new ByteArraySerializer());
    }

    /** The service that owns the topic; silent until told otherwise. */
    public static OtherService owning(String topic) {
        return new OtherService(topic);
    }

    /** The service that owns the topic, alive: a heartbeat every quarter of a second. */
    public static OtherService aliveOn(String topic) {
        OtherService service = new OtherService(topic);
        service.live();
        return service;
    }

    /** Publishes an event that happened now. */
    public UUID publish(String key, String type, Object data) {
        return publish(UUID.randomUUID(), key, type, Instant.now(), data);
    }

    /** Publishes an event; the same id twice is the same event twice. */
    public UUID publish(UUID id, String key, String type, Instant time, Object data) {
        acknowledged(List.of(producer.send(record(null, key, id, type, time, data))));
        return id;
    }

    /** One heartbeat on every partition, vouching for all that was published before that instant. */
    public void beat(Instant observedAt) {
        List<Future<?>> sent = new ArrayList<>();
        producer.partitionsFor(topic).forEach(partition -> sent.add(
                producer.send(record(partition.partition(), null, UUID.randomUUID(), HEARTBEAT, observedAt, Map.of("observedAt", observedAt)))));
        acknowledged(sent);
    }

    /** Heartbeats from now on, the first one before this returns. */
    public void live() {
        beat(Instant.now());
        if (alive.compareAndSet(false, true)) {
            heart = Thread.ofVirtual().name("heart-of-" + topic).start(() -> {
                while (alive.get()) {
                    beat(Instant.now());
                    LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
                }
            });
        }
    }

    /** No more heartbeats once this has returned, as when the service or its relay has stopped. */
    public void fallSilent() {
        if (alive.compareAndSet(true, false) && heart != null) {
            try {
                heart.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        fallSilent();
        producer.close();
    }

    private ProducerRecord<String, byte[]> record(@Nullable Integer partition, @Nullable String key, UUID id, String type, Instant time, Object data) {
        try {
            ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, partition, key, JSON.writeValueAsBytes(data));
            Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_type", type, "ce_source", "urn:kindkring:test",
                    "ce_subject", key == null ? id.toString() : key, "ce_time", time.toString(), "ce_sequence", "1", "content-type", "application/json")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return record;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + type, e);
        }
    }

    private static void acknowledged(List<? extends Future<?>> sent) {
        try {
            for (Future<?> one : sent) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker refused", e.getCause());
        }
    }
}
