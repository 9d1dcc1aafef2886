package nl.kindkring.platform.projection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kindkring.platform.outbox.Republisher;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads the marker at the end of every partition of a rebuild topic: that the topic is whole, and where its domain topic goes on. */
@Singleton
final class RebuildTopicReader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Consumers consumers;
    private final BrokerOffsets broker;
    private final CloudEventReader reader;

    RebuildTopicReader(Consumers consumers, BrokerOffsets broker, CloudEventReader reader) {
        this.consumers = consumers;
        this.broker = broker;
        this.reader = reader;
    }

    /**
     * Next offsets of the domain topics. A start that is later than the truth would lose events, so an earlier one is taken where partitions disagree;
     * what is then read twice is dropped by its id.
     *
     * @return empty when a topic does not exist or a partition does not end with the marker: it is still being filled, or its filling broke off
     */
    Optional<Map<TopicPartition, Long>> continuation(GenerationSource source) {
        Map<TopicPartition, Long> next = new HashMap<>();
        for (String topic : source.topics()) {
            Map<TopicPartition, Long> ends = broker.ends(Set.of(topic));
            if (ends.isEmpty() || ends.containsValue(0L)) {
                return Optional.empty();
            }
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                Optional<JsonNode> marker = marker(end.getKey(), end.getValue() - 1);
                if (marker.isEmpty()) {
                    return Optional.empty();
                }
                JsonNode offsets = marker.get().required("offsets");
                for (int partition = 0; partition < offsets.size(); partition++) {
                    next.merge(new TopicPartition(source.domainTopic(topic), partition), offsets.get(partition).asLong(), Math::min);
                }
            }
        }
        return Optional.of(next);
    }

    private Optional<JsonNode> marker(TopicPartition partition, long offset) {
        try (KafkaConsumer<String, byte[]> consumer = consumers.alone(1)) {
            consumer.assign(Set.of(partition));
            consumer.seek(partition, offset);
            List<ConsumerRecord<String, byte[]>> last = consumer.poll(PATIENCE).records(partition);
            if (last.isEmpty()) {
                throw new IllegalStateException("The broker did not give the last record of " + partition);
            }
            IncomingEvent event = reader.read(last.getFirst(), partition.topic());
            return event.type().equals(Republisher.COMPLETED) ? Optional.of(event.data()) : Optional.empty();
        }
    }
}
