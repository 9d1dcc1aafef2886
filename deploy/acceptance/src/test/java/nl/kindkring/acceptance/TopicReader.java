package nl.kindkring.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What lies on a topic now, from the first record to the last. */
final class TopicReader {

    private TopicReader() {
    }

    static List<ConsumerRecord<String, String>> all(String bootstrap, String topic) {
        return read(bootstrap, consumer -> consumer.partitionsFor(topic));
    }

    /** What lies on any topic there is, those of all municipalities included. */
    static List<ConsumerRecord<String, String>> everything(String bootstrap) {
        return read(bootstrap, consumer -> consumer.listTopics().values().stream().flatMap(List::stream)
                .filter(partition -> partition.topic().startsWith("kindkring.")).toList());
    }

    /** All that a record says: where it lies, its key, its headers and its value. */
    static String text(ConsumerRecord<String, String> each) {
        var headers = StreamSupport.stream(each.headers().spliterator(), false)
                .map(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8)).collect(Collectors.joining(" "));
        return String.join(" ", each.topic(), String.valueOf(each.key()), headers, String.valueOf(each.value()));
    }

    private static List<ConsumerRecord<String, String>> read(String bootstrap, Function<Consumer<?, ?>, List<PartitionInfo>> which) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", "false"),
                new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = which.apply(consumer).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(500)).forEach(records::add);
            }
        }
        return records;
    }
}
