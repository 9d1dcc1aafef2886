package nl.kindkring.bench.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A consumer of one topic that notes when each event it waits for arrived. It starts at the end of the topic. */
final class Ears implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<UUID, Long> begun = new ConcurrentHashMap<>();
    private final List<Double> millis = new ArrayList<>();
    private final CountDownLatch listening = new CountDownLatch(1);
    private final Thread thread;
    private volatile boolean stopping;

    Ears(String bootstrap, String topic) throws InterruptedException {
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var found = consumer.partitionsFor(topic);
        while (found.isEmpty()) {
            found = consumer.partitionsFor(topic); // made a moment ago, the broker does not tell of it yet
        }
        var partitions = found.stream().map(one -> new TopicPartition(topic, one.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("ears").start(this::listen);
        listening.await();
    }

    /** From now on the time of this event runs. */
    void expect(UUID event) {
        begun.put(event, System.nanoTime());
    }

    /** Waits until everything expected was heard, and gives how long each took, in milliseconds. */
    List<Double> heard(Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        synchronized (millis) {
            while (!begun.isEmpty()) {
                long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException(begun.size() + " events were never heard, " + millis.size() + " were");
                }
                millis.wait(left);
            }
            var all = List.copyOf(millis);
            millis.clear();
            return all;
        }
    }

    private void listen() {
        while (!stopping) {
            listening.countDown();
            for (var each : consumer.poll(POLL)) {
                long now = System.nanoTime();
                var id = each.headers().lastHeader("ce_id");
                var start = id == null ? null : begun.remove(UUID.fromString(new String(id.value(), StandardCharsets.UTF_8)));
                if (start != null) {
                    synchronized (millis) {
                        millis.add((now - start) / 1e6);
                        millis.notifyAll();
                    }
                }
            }
        }
        consumer.close();
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
    }
}
