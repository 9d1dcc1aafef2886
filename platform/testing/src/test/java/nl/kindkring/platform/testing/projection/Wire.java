package nl.kindkring.platform.testing.projection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.platform.testing.Backends;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A publisher in the hands of a test: CloudEvents in binary mode, each acknowledged before the call returns. */
public final class Wire implements AutoCloseable {

    private static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";

    private final KafkaProducer<String, String> producer = new KafkaProducer<>(Map.of("bootstrap.servers", Backends.running().bootstrap(), "linger.ms", 0),
        new StringSerializer(), new StringSerializer());
    private final Admin admin = Admin.create(Map.of("bootstrap.servers", Backends.running().bootstrap()));

    /** Creates a topic where there is none. */
    public void create(String topic, int partitions) {
        try {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e.getCause());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends an event, to the partition its key belongs to. */
    public void send(String topic, String key, UUID id, String type, long sequence, String json) {
        wait(producer.send(event(topic, null, key, id, type, sequence, json)));
    }

    /** Sends an event to a partition. */
    public void sendTo(String topic, int partition, String key, UUID id, String type, long sequence, String json) {
        wait(producer.send(event(topic, partition, key, id, type, sequence, json)));
    }

    /** Sends something that is no event. */
    public void sendRaw(String topic, int partition, String key, String value) {
        wait(producer.send(new ProducerRecord<>(topic, partition, key, value)));
    }

    /** Vouches, on every partition, for everything until an instant. */
    public void heartbeats(String topic, Instant observedAt) {
        for (int partition = 0; partition < partitions(topic); partition++) {
            heartbeat(topic, partition, observedAt);
        }
    }

    /** Vouches on one partition. */
    public void heartbeat(String topic, int partition, Instant observedAt) {
        wait(producer.send(event(topic, partition, "heartbeat", UUID.randomUUID(), HEARTBEAT, 0, "{\"observedAt\":\"" + observedAt + "\"}")));
    }

    /** Next offset of each partition. */
    public Map<Integer, Long> ends(String topic) {
        Map<TopicPartition, OffsetSpec> asked = IntStream.range(0, partitions(topic)).boxed()
            .collect(Collectors.toMap(one -> new TopicPartition(topic, one), one -> OffsetSpec.latest()));
        Map<Integer, Long> ends = new HashMap<>();
        wait(admin.listOffsets(asked).all()).forEach((partition, end) -> ends.put(partition.partition(), end.offset()));
        return ends;
    }

    /** Lets the topic forget everything it has now, as retention does. */
    public void expire(String topic) {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        ends(topic).forEach((partition, end) -> all.put(new TopicPartition(topic, partition), RecordsToDelete.beforeOffset(end)));
        wait(admin.deleteRecords(all).all());
    }

    private int partitions(String topic) {
        return producer.partitionsFor(topic).size();
    }

    private static ProducerRecord<String, String> event(String topic, @Nullable Integer partition, String key, UUID id, String type, long sequence, String json) {
        ProducerRecord<String, String> record = new ProducerRecord<>(topic, partition, key, json);
        Map.of("ce_specversion", "1.0", "ce_id", id.toString(), "ce_type", type, "ce_source", "urn:kindkring:test", "ce_subject", key,
                "ce_time", Instant.now().toString(), "ce_sequence", Long.toString(sequence))
            .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    private static <T> T wait(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
    }
}
