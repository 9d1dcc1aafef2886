package nl.kindkring.platform.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Makes plain consumers with the broker, security and tuning settings of {@code kafka.*}, and the few this code stands on. */
@Singleton
public final class Consumers {

    private final Map<String, Object> broker;

    Consumers(@Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.broker = broker;
    }

    /** A member of a group. It commits nothing to Kafka: its offsets are in the database. */
    KafkaConsumer<String, byte[]> inGroup(String group, int maxRecords) {
        return make(Optional.of(group), maxRecords);
    }

    /** A consumer that is assigned its partitions, without a group. */
    public KafkaConsumer<String, byte[]> alone(int maxRecords) {
        return make(Optional.empty(), maxRecords);
    }

    private KafkaConsumer<String, byte[]> make(Optional<String> group, int maxRecords) {
        Map<String, Object> settings = new HashMap<>();
        broker.forEach((name, value) -> {
            if (ConsumerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        group.ifPresent(id -> settings.put(ConsumerConfig.GROUP_ID_CONFIG, id));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // An offset that is gone is a gap in what happened; jumping over it silently would be worse than standing still.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
        settings.putIfAbsent(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
