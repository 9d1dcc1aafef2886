package nl.kindkring.platform.projection;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Makes plain consumers with the broker, security and tuning settings of {@code kafka.*}, and the few this code stands on. */
@Singleton
public final class Consumers {

    /** More bytes than come in meanwhile, but not when there is much to catch up with. */
    private static final int GATHERED = 64 * 1024;

    private final Map<String, Object> broker;
    private final ProjectionConfig config;

    Consumers(@Identifier("default-kafka-broker") Map<String, Object> broker, ProjectionConfig config) {
        this.broker = broker;
        this.config = config;
    }

    /** A member of a group, in no hurry. It commits nothing to Kafka: its offsets are in the database. */
    KafkaConsumer<String, byte[]> inGroup(String group, int maxRecords) {
        Map<String, Object> settings = settings(maxRecords);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, GATHERED);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, Math.toIntExact(config.gather().toMillis()));
        return make(settings);
    }

    /** A consumer that is assigned its partitions, without a group, and gets every record at once. */
    public KafkaConsumer<String, byte[]> alone(int maxRecords) {
        return make(settings(maxRecords));
    }

    private static KafkaConsumer<String, byte[]> make(Map<String, Object> settings) {
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Map<String, Object> settings(int maxRecords) {
        Map<String, Object> settings = new HashMap<>();
        broker.forEach((name, value) -> {
            if (ConsumerConfig.configNames().contains(name)) {
                settings.put(name, value);
            }
        });
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // An offset that is gone is a gap in what happened; jumping over it silently would be worse than standing still.
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, maxRecords);
        settings.putIfAbsent(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 2_000);
        settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        return settings;
    }
}
