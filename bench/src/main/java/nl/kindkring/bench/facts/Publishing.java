package nl.kindkring.bench.facts;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.kindkring.platform.projection.IncomingEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events as the relays do, with the ids and times that they have. */
final class Publishing implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    Publishing(String bootstrap) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "20", "batch.size", "131072",
                // of several on the way to a partition that was just made, the first may be refused and a later one taken: the first then never gets in
                "max.in.flight.requests.per.connection", "1"),
                new StringSerializer(), new ByteArraySerializer());
    }

    void publish(String topic, IncomingEvent event) {
        var record = new ProducerRecord<>(topic, event.key(), event.data().toString().getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", event.id().toString(), "ce_type", event.type(), "ce_source", event.source(), "ce_subject", event.subject(),
                "ce_time", event.time().toString(), "ce_sequence", String.valueOf(event.sequence()), "content-type", "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        producer.send(record, (where, refused) -> failure.compareAndSet(null, refused));
    }

    /** Returns when all are there. @throws IllegalStateException when one of them is not */
    @Override
    public void close() {
        producer.close();
        if (failure.get() != null) {
            throw new IllegalStateException("not all events were published", failure.get());
        }
    }
}
