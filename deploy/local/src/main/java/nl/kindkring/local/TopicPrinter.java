package nl.kindkring.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** {@code kindkring topic}: prints what lies on a topic, one record a line: partition, offset, key, type, data. */
final class TopicPrinter {

    private static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";

    private final String bootstrap;
    private final boolean withHeartbeats;

    TopicPrinter(String bootstrap, boolean withHeartbeats) {
        this.bootstrap = bootstrap;
        this.withHeartbeats = withHeartbeats;
    }

    void print(String topic, PrintStream out) {
        long printed = 0;
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", bootstrap, "enable.auto.commit", "false", "allow.auto.create.topics", "false",
                        "default.api.timeout.ms", "10000"),
                new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                for (var each : consumer.poll(Duration.ofMillis(500))) {
                    printed += line(each, out);
                }
            }
        }
        System.err.println(printed + " records on " + topic);
    }

    private static List<TopicPartition> partitions(KafkaConsumer<String, String> consumer, String topic) {
        var known = consumer.listTopics();
        if (!known.containsKey(topic)) {
            throw new StartRefused("There is no topic " + topic + ". There are:\n  "
                    + String.join("\n  ", known.keySet().stream().filter(name -> !name.startsWith("__")).sorted().toList()));
        }
        return known.get(topic).stream().map(partition -> new TopicPartition(topic, partition.partition())).toList();
    }

    private int line(ConsumerRecord<String, String> each, PrintStream out) {
        Header header = each.headers().lastHeader("ce_type");
        String type = header == null ? "-" : new String(header.value(), StandardCharsets.UTF_8);
        if (type.equals(HEARTBEAT) && !withHeartbeats) {
            return 0;
        }
        out.println(each.partition() + "\t" + each.offset() + "\t" + each.key() + "\t" + type + "\t" + each.value());
        return 1;
    }
}
