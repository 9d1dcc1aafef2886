package nl.kindkring.platform.replica;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kindkring.platform.projection.CloudEventReader;
import nl.kindkring.platform.projection.Consumers;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the snapshot, then every partition from where the snapshot ends. Whatever goes wrong, the replica is stale from then on and everything is read
 * again: a table that may have missed something never answers.
 */
final class Tail<T> implements Runnable {

    private static final Logger LOG = Logger.getLogger(Tail.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** A start is a matter of a second; whoever waits for ten has something to tell. */
    private static final int WAITS_A_WARNING = 50;
    private static final long PARTITIONS_EVERY = TimeUnit.SECONDS.toNanos(1);

    private final ReplicaDefinition<T> definition;
    private final Consumers consumers;
    private final CloudEventReader reader;
    private final Snapshots snapshots;
    private final Freshness freshness;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable T table;

    Tail(ReplicaDefinition<T> definition, Consumers consumers, CloudEventReader reader, Snapshots snapshots, Freshness freshness) {
        this.definition = definition;
        this.consumers = consumers;
        this.reader = reader;
        this.snapshots = snapshots;
        this.freshness = freshness;
    }

    @Nullable T table() {
        return table;
    }

    void stop() {
        stopped.countDown();
    }

    @Override
    public void run() {
        int waits = 0;
        while (!isStopped(Duration.ZERO)) {
            Duration pause = Duration.ofSeconds(1);
            try {
                follow(snapshots.read(definition));
            } catch (Snapshots.NotYet e) {
                pause = Duration.ofMillis(200);
                if (++waits % WAITS_A_WARNING == 0) {
                    LOG.warnf("Replica %s refuses and waits: %s", definition.projection(), e.getMessage());
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Replica %s refuses and reads everything again", definition.projection());
            } finally {
                freshness.forget();
            }
            isStopped(pause);
        }
    }

    private void follow(Snapshots.Snapshot<T> snapshot) {
        try (KafkaConsumer<String, byte[]> consumer = consumers.alone(2_000)) {
            table = snapshot.table();
            long looked = System.nanoTime();
            assign(consumer, snapshot);
            while (!isStopped(Duration.ZERO)) {
                if (System.nanoTime() - looked > PARTITIONS_EVERY) {
                    // A partition added to the topic carries events nobody here reads until it is found; its publisher finds it later than we do.
                    assign(consumer, snapshot);
                    looked = System.nanoTime();
                }
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    take(snapshot.table(), record);
                }
            }
        }
    }

    private void take(T into, ConsumerRecord<String, byte[]> record) {
        if (reader.isHeartbeat(record)) {
            freshness.heard(record.partition(), reader.observedAt(record));
        } else {
            definition.apply(into, reader.read(record, record.topic()));
        }
    }

    private void assign(KafkaConsumer<String, byte[]> consumer, Snapshots.Snapshot<T> snapshot) {
        List<PartitionInfo> found = consumer.partitionsFor(definition.topic(), Duration.ofSeconds(5));
        if (found == null || found.isEmpty()) {
            throw new Snapshots.NotYet("no topic " + definition.topic());
        }
        Set<TopicPartition> all = found.stream().map(one -> new TopicPartition(one.topic(), one.partition())).collect(Collectors.toSet());
        Set<TopicPartition> added = new HashSet<>(all);
        added.removeAll(consumer.assignment());
        if (added.isEmpty()) {
            return;
        }
        freshness.covers(all.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
        consumer.assign(all);
        for (TopicPartition partition : added) {
            Long next = snapshot.nextOffsets().get(partition.partition());
            if (next == null) {
                consumer.seekToBeginning(Set.of(partition));
            } else {
                consumer.seek(partition, next);
            }
        }
    }

    private boolean isStopped(Duration wait) {
        try {
            return stopped.await(wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
