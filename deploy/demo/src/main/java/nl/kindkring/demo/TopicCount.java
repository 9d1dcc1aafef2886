package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kindkring.contracts.Topics;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a trend topic from its beginning to its end, as any consumer could. */
final class TopicCount {

    /** Records of one table on the topic. */
    static final class Line {
        final Set<String> periods = new HashSet<>();
        long published;
        long withheld;
    }

    private final ObjectMapper json = new ObjectMapper();
    private final String kafka;

    TopicCount(String kafka) {
        this.kafka = kafka;
    }

    /** By table. */
    Map<String, Line> read(Town town) {
        TopicPartition partition = new TopicPartition(Topics.trends(town.code()).name(), 0);
        Map<String, Line> lines = new TreeMap<>();
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> add(lines, parse(record.value())));
            }
        }
        return lines;
    }

    private static void add(Map<String, Line> lines, JsonNode record) {
        Line line = lines.computeIfAbsent(record.required("table").textValue(), key -> new Line());
        line.periods.add(record.required("period").textValue());
        if (record.required("status").textValue().equals("PUBLISHED")) {
            line.published++;
        } else {
            line.withheld++;
        }
    }

    private JsonNode parse(byte[] value) {
        try {
            return json.readTree(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
