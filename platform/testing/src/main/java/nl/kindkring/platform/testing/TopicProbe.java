package nl.kindkring.platform.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/**
 * Reads all partitions of a topic in the background and keeps what came, in order per partition. No consumer group, no commit:
 * it disturbs nobody. Close it after use.
 */
public final class TopicProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicRecord> records = new CopyOnWriteArrayList<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Thread reader;

    private TopicProbe(String bootstrap, String topic, boolean fromBeginning) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false", "isolation.level", "read_committed"),
                new StringDeserializer(), new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition())).toList();
        consumer.assign(partitions);
        if (fromBeginning) {
            consumer.seekToBeginning(partitions);
        } else {
            consumer.seekToEnd(partitions);
        }
        // resolves the seeks now: what is sent after this line is seen
        partitions.forEach(consumer::position);
        reader = Thread.ofVirtual().name("probe-" + topic).start(this::read);
    }

    /** Reads the topic from its first record. */
    public static TopicProbe fromBeginning(String topic) {
        return new TopicProbe(Backends.running().bootstrap(), topic, true);
    }

    /** Reads only what is sent from now on. */
    public static TopicProbe fromNow(String topic) {
        return new TopicProbe(Backends.running().bootstrap(), topic, false);
    }

    /** What has come so far. */
    public List<TopicRecord> records() {
        RuntimeException broken = failure.get();
        if (broken != null) {
            throw new IllegalStateException("the probe broke", broken);
        }
        return List.copyOf(records);
    }

    /** What has come so far of one CloudEvents type. */
    public List<TopicRecord> records(String type) {
        return records().stream().filter(each -> each.type().equals(type)).toList();
    }

    /** Waits, a minute at most, for the first record of this type that fits, and gives it. */
    public TopicRecord await(String type, Predicate<TopicRecord> fits) {
        return await(1, type, fits).getFirst();
    }

    /** Waits, a minute at most, until at least so many records of this type fit, and gives them all. */
    public List<TopicRecord> await(int atLeast, String type, Predicate<TopicRecord> fits) {
        return Awaitility.await(atLeast + " of " + type).atMost(PATIENCE).pollInterval(Duration.ofMillis(20))
                .until(() -> records(type).stream().filter(fits).toList(), found -> found.size() >= atLeast);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void read() {
        try (consumer) {
            while (true) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> records.add(TopicRecord.of(each)));
            }
        } catch (WakeupException e) {
            // close() asked for it: the ordinary end
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }
}
