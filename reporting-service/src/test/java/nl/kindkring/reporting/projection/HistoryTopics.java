package nl.kindkring.reporting.projection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.testing.TestBackends;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts the events of a {@link History} on the real topics, with the ids, times and sequences that they have. */
final class HistoryTopics implements AutoCloseable {

    static final List<String> ALL = List.of("kindkring.consent.v1", "kindkring.signal.v1", "kindkring.referral.v1", "kindkring.team.v1");

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", TestBackends.shared().bootstrap(), "acks", "all"),
            new StringSerializer(), new ByteArraySerializer());

    /** Returns when the broker has them all. */
    void publish(List<IncomingEvent> events) {
        List<Future<RecordMetadata>> sent = events.stream().map(event -> producer.send(record(event))).toList();
        try {
            for (Future<RecordMetadata> one : sent) {
                one.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(IncomingEvent event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(event.topic(), event.key(), event.data().toString().getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_type", event.type(), "ce_source", event.source(), "ce_subject", event.subject(),
                "ce_time", event.time().toString(), "ce_sequence", Long.toString(event.sequence()))
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    @Override
    public void close() {
        producer.close();
    }
}
