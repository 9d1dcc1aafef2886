package nl.kindkring.platform.testing.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * Everything that lies on a topic, read while the torture goes on. Parses what it needs and keeps tens of thousands of
 * records, which the probe of the kit is not made for.
 */
final class TopicLog implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A step as it lay on the topic. */
    record Seen(int partition, long offset, UUID id, Steps.Step step) {}

    /** A heartbeat as it lay on the topic. */
    record Beat(int partition, long offset, Instant observedAt) {}

    private final Map<String, Object> settings;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;
    private final Map<TopicPartition, Long> read = new ConcurrentHashMap<>();
    private final Thread reader;
    private final List<Seen> steps = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private long highestPosition;

    TopicLog(String bootstrap, String topic) {
        settings = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false");
        consumer = open();
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        reader = Thread.ofPlatform().name("log-" + topic).start(this::read);
    }

    private KafkaConsumer<String, byte[]> open() {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(100)).forEach(this::keep);
                partitions.forEach(partition -> read.put(partition, consumer.position(partition)));
            }
        } catch (WakeupException e) {
            // close() asked for it
        }
    }

    private synchronized void keep(ConsumerRecord<String, byte[]> raw) {
        try {
            if (header(raw, "ce_type").equals(Steps.PUBLISHED)) {
                var step = JSON.readValue(raw.value(), Steps.Step.class);
                var id = UUID.fromString(header(raw, "ce_id"));
                steps.add(new Seen(raw.partition(), raw.offset(), id, step));
                ids.add(id);
                highestPosition = Math.max(highestPosition, step.position());
            } else {
                var observedAt = JSON.readTree(raw.value()).required("observedAt").asText();
                beats.add(new Beat(raw.partition(), raw.offset(), Instant.parse(observedAt)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> raw, String name) {
        return new String(raw.headers().lastHeader(name).value());
    }

    /** Waits until all that lies on the topic now was read: what is missing then is lost, and not just late. */
    void awaitEnd() {
        Map<TopicPartition, Long> ends;
        try (var asking = open()) {
            ends = asking.endOffsets(partitions);
        }
        Awaitility.await("the end of the topic").atMost(Duration.ofSeconds(60))
                .until(() -> ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue()));
    }

    synchronized List<Seen> steps() {
        return List.copyOf(steps);
    }

    synchronized List<Beat> beats() {
        return List.copyOf(beats);
    }

    synchronized Set<UUID> ids() {
        return Set.copyOf(ids);
    }

    synchronized boolean hasBeyond(long position) {
        return highestPosition > position;
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        reader.join();
    }
}
