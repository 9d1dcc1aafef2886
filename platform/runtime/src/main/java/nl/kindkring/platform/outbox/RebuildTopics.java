package nl.kindkring.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of a republication, and how far the topics they copy have come. */
final class RebuildTopics implements AutoCloseable {

    /** How long a broker may take to tell all of itself about a new topic. */
    private static final Duration LEADERS = Duration.ofSeconds(30);

    private final Admin admin;

    RebuildTopics(Map<String, Object> connection) {
        this.admin = Admin.create(new HashMap<>(connection));
    }

    /** Next offset of each partition. */
    List<Long> ends(String topic) {
        var count = await(admin.describeTopics(List.of(topic)).topicNameValues().get(topic)).partitions().size();
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        IntStream.range(0, count).forEach(nr -> wanted.put(new TopicPartition(topic, nr), OffsetSpec.latest()));
        var offsets = admin.listOffsets(wanted);
        var ends = new ArrayList<Long>();
        for (var nr = 0; nr < count; nr++) {
            ends.add(await(offsets.partitionResult(new TopicPartition(topic, nr))).offset());
        }
        return ends;
    }

    /**
     * Makes an empty topic, or takes one that an operator made because services may not, and waits until each partition has a leader that answers:
     * a producer that is too early has its first batch refused and its next ones called out of order, and may try for ever.
     *
     * @throws RebuildTopicInUse when something was ever written to it
     */
    void make(String topic, int partitions) {
        try {
            await(admin.createTopics(List.of(new NewTopic(topic, Optional.of(partitions), Optional.empty()))).all());
            awaitLeaders(topic);
        } catch (KafkaException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
            if (ends(topic).stream().anyMatch(end -> end > 0)) {
                throw new RebuildTopicInUse(topic);
            }
        }
    }

    private void awaitLeaders(String topic) {
        long until = System.nanoTime() + LEADERS.toNanos();
        while (true) {
            try {
                ends(topic);
                return;
            } catch (KafkaException e) {
                if (!(e.getCause() instanceof RetriableException) || System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
