package nl.kindkring.bench.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The limit: the same topic in polls of the same size and nothing written. With reading, attributes and body of each event are parsed as the runner does. */
public final class ConsumeSide implements Side {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrap;
    private final String topic;
    private final boolean reading;
    private final int poll;
    private final ObjectMapper json = new ObjectMapper();
    private long understood;

    /**
     * @param reading parse each event, or only take its bytes
     * @param poll    most events in one poll
     */
    public ConsumeSide(String bootstrap, String topic, boolean reading, int poll) {
        this.bootstrap = bootstrap;
        this.topic = topic;
        this.reading = reading;
        this.poll = poll;
    }

    @Override
    public String name() {
        return reading ? "consume only (CloudEvents parsed)" : "consume only (bytes)";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        try (var consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", "false", "max.poll.records", String.valueOf(poll)),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream().map(one -> new TopicPartition(topic, one.partition())).toList();
            consumer.assign(partitions);
            long consumed = 0;
            long nanos = 0;
            while (nanos < time.toNanos()) {
                long start = System.nanoTime();
                consumed += once(consumer, partitions);
                nanos += System.nanoTime() - start;
            }
            return Sample.rate(consumed * 1e9 / nanos);
        }
    }

    private long once(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) throws Exception {
        consumer.seekToBeginning(partitions);
        long all = consumer.endOffsets(partitions).values().stream().mapToLong(Long::longValue).sum();
        long seen = 0;
        while (seen < all) {
            for (var each : consumer.poll(POLL)) {
                seen++;
                if (reading) {
                    read(each);
                }
            }
        }
        return seen;
    }

    private void read(ConsumerRecord<String, byte[]> each) throws Exception {
        UUID.fromString(header(each, "ce_id"));
        Instant.parse(header(each, "ce_time"));
        understood += header(each, "ce_type").length() + header(each, "ce_source").length() + header(each, "ce_subject").length()
                + Long.parseLong(header(each, "ce_sequence")) + json.readTree(each.value()).size();
    }

    private static String header(ConsumerRecord<String, byte[]> each, String name) {
        return new String(each.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
