package nl.kindkring.platform.projection;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Reads the partitions its group gives it and has them applied to one generation, on one thread. */
final class GenerationConsumer implements Runnable, ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(GenerationConsumer.class);
    private static final Duration POLL = Duration.ofMillis(200);
    /** Offsets that only passed heartbeats are written this often; nothing is lost if they are not. */
    private static final long HEARTBEATS_EVERY = TimeUnit.MILLISECONDS.toNanos(500);

    private final GenerationSource source;
    private final Generation generation;
    private final Consumers consumers;
    private final CloudEventReader reader;
    private final AgroalDataSource database;
    private final PoisonSearch search;
    private final int batchSize;
    private final CountDownLatch stopped;
    private final Map<TopicPartition, Long> stored = new HashMap<>();
    private final List<Delivery> held = new ArrayList<>();
    private volatile long lag;
    private KafkaConsumer<String, byte[]> consumer;
    private long written = System.nanoTime();

    GenerationConsumer(GenerationSource source, Generation generation, Consumers consumers, CloudEventReader reader, AgroalDataSource database,
                       PoisonSearch search, int batchSize, CountDownLatch stopped) {
        this.source = source;
        this.generation = generation;
        this.consumers = consumers;
        this.reader = reader;
        this.database = database;
        this.search = search;
        this.batchSize = batchSize;
        this.stopped = stopped;
    }

    /** Records between what is read and the end, over the partitions of this process. */
    long lag() {
        return lag;
    }

    @Override
    public void run() {
        while (!pause(Duration.ZERO)) {
            try (KafkaConsumer<String, byte[]> own = consumers.inGroup(source.group(), batchSize)) {
                consumer = own;
                stored.clear();
                held.clear();
                own.subscribe(source.topics(), this);
                while (!pause(Duration.ZERO)) {
                    turn();
                }
            } catch (PoisonSearch.Stopped e) {
                return;
            } catch (RuntimeException e) {
                LOG.errorf(e, "Projection %s starts reading again", generation.schema());
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private void turn() {
        try {
            for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                held.add(delivery(record));
            }
            lag = consumer.assignment().stream().mapToLong(one -> consumer.currentLag(one).orElse(0)).sum();
            boolean events = held.stream().anyMatch(one -> !(one instanceof Delivery.Heartbeat));
            if (events || !held.isEmpty() && System.nanoTime() - written > HEARTBEATS_EVERY) {
                search.apply(List.copyOf(held), stored);
                held.clear();
                written = System.nanoTime();
            }
        } catch (Offsets.Fenced fenced) {
            LOG.infof("%s; reading its offsets again", fenced.getMessage());
            held.clear();
            seek(consumer.assignment());
        } catch (OffsetOutOfRangeException gap) {
            standStill(gap.partitions());
        }
    }

    /** What is gone from the topic can only come from a rebuild topic. Going on without would make a read model that is wrong and does not look it. */
    private void standStill(Set<TopicPartition> partitions) {
        LOG.errorf("Projection %s needs a rebuild from a rebuild topic: the topic no longer has its next offsets in %s", generation.schema(), partitions);
        consumer.pause(partitions);
    }

    private Delivery delivery(ConsumerRecord<String, byte[]> record) {
        try {
            return reader.isHeartbeat(record) ? new Delivery.Heartbeat(record, reader.observedAt(record))
                : new Delivery.Event(record, reader.read(record, source.domainTopic(record.topic())));
        } catch (CloudEventReader.Unreadable e) {
            return new Delivery.Unreadable(record, source.domainTopic(record.topic()), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        seek(partitions);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        // Only heartbeats can be held here, polls being between batches; whoever gets the partition reads them again.
        held.clear();
        stored.keySet().removeAll(partitions);
    }

    /** To where the database says the projection is. A group's own committed offsets are neither written nor looked at. */
    private void seek(Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        Map<TopicPartition, Long> offsets = offsets();
        Set<TopicPartition> unread = partitions.stream().filter(one -> !offsets.containsKey(one)).collect(Collectors.toSet());
        if (!unread.isEmpty()) {
            Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(unread);
            inTransaction(connection -> {
                for (Map.Entry<TopicPartition, Long> one : beginnings.entrySet()) {
                    Offsets.begin(connection, generation, one.getKey(), one.getValue());
                }
            });
            offsets.putAll(offsets());
        }
        for (TopicPartition partition : partitions) {
            Long next = offsets.get(partition);
            if (next == null) {
                // The generation was replaced; this consumer is stopped at the next look at the state.
                stored.remove(partition);
                consumer.seekToBeginning(Set.of(partition));
                consumer.pause(Set.of(partition));
            } else {
                stored.put(partition, next);
                consumer.seek(partition, next);
            }
        }
    }

    private Map<TopicPartition, Long> offsets() {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        inTransaction(connection -> offsets.putAll(Offsets.read(connection, generation)));
        return offsets;
    }

    private void inTransaction(SqlWork work) {
        SqlWork.inTransaction(database, work);
    }

    private boolean pause(Duration time) {
        try {
            return stopped.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
