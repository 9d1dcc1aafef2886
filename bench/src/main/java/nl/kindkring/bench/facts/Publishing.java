package nl.kindkring.bench.facts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kindkring.platform.projection.IncomingEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as the relays do, with the ids and times that they have. */
final class Publishing implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;

    Publishing(String bootstrap) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "20", "batch.size", "131072"),
                new StringSerializer(), new ByteArraySerializer());
    }

    void publish(String topic, IncomingEvent event) {
        var record = new ProducerRecord<>(topic, event.key(), event.data().toString().getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_type", event.type(), "ce_source", event.source(), "ce_subject", event.subject(),
                "ce_time", event.time().toString(), "ce_sequence", String.valueOf(event.sequence()), "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    /** Returns when all are there. */
    @Override
    public void close() {
        producer.close();
    }
}
