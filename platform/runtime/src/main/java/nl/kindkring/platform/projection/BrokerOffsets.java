package nl.kindkring.platform.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jspecify.annotations.Nullable;

/** Asks the broker where topics begin and end. */
@Singleton
final class BrokerOffsets {

    private final Map<String, Object> broker;
    private @Nullable Admin admin;

    BrokerOffsets(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** For each partition the offset the next record will get. A topic that does not exist has no partition. */
    Map<TopicPartition, Long> ends(Set<String> topics) {
        return list(topics, OffsetSpec.latest());
    }

    /** For each partition the first offset that is still there. */
    Map<TopicPartition, Long> beginnings(Set<String> topics) {
        return list(topics, OffsetSpec.earliest());
    }

    private Map<TopicPartition, Long> list(Set<String> topics, OffsetSpec spec) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        for (String topic : topics) {
            partitions(topic).forEach(partition -> asked.put(partition, spec));
        }
        if (asked.isEmpty()) {
            return Map.of();
        }
        Map<TopicPartition, ListOffsetsResultInfo> found = wait(client -> client.listOffsets(asked).all());
        return found.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().offset()));
    }

    private Set<TopicPartition> partitions(String topic) {
        try {
            return wait(client -> client.describeTopics(Set.of(topic)).allTopicNames()).get(topic).partitions().stream()
                .map(one -> new TopicPartition(topic, one.partition())).collect(Collectors.toSet());
        } catch (IllegalStateException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return Set.of();
            }
            throw e;
        }
    }

    private <R> R wait(Function<Admin, org.apache.kafka.common.KafkaFuture<R>> question) {
        try {
            return question.apply(admin()).get(10, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused", e.getCause());
        } catch (TimeoutException e) {
            throw new IllegalStateException("The broker did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking the broker", e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            Map<String, Object> settings = new HashMap<>(broker);
            settings.keySet().retainAll(AdminClientConfig.configNames());
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }
}
