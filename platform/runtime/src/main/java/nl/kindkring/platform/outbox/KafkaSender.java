package nl.kindkring.platform.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends records pipelined and returns when the broker acknowledged every one. Good for one failure: after an exception
 * it is to be closed, because only a new producer is sure to have nothing of the old one in flight.
 */
final class KafkaSender implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    private KafkaSender(KafkaProducer<byte[], byte[]> producer) {
        this.producer = producer;
    }

    /**
     * For the relay, which never gives up on a record while its successors are in flight: they would arrive without it.
     *
     * @param connection bootstrap servers and security settings
     */
    static KafkaSender tireless(Map<String, Object> connection) {
        return open(connection, Integer.MAX_VALUE);
    }

    /** For work that somebody waits for and may ask for again: what is not acknowledged within the patience is a failure. */
    static KafkaSender patient(Map<String, Object> connection, Duration patience) {
        return open(connection, Math.toIntExact(patience.toMillis()));
    }

    private static KafkaSender open(Map<String, Object> connection, int deliveryTimeoutMillis) {
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, deliveryTimeoutMillis);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.METADATA_MAX_AGE_CONFIG, 60_000);
        settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return new KafkaSender(new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer()));
    }

    /**
     * @throws KafkaException when any record was refused; some others may have arrived
     * @throws InterruptException when the thread was interrupted
     */
    void send(List<ProducerRecord<byte[], byte[]>> records) {
        var answers = new ArrayList<Future<RecordMetadata>>(records.size());
        for (var kafka : records) {
            var answer = producer.send(kafka);
            // A record that the producer itself refuses (unknown topic, full buffer) is refused here and now. Stop before
            // the next one, which might be of the same stream and be accepted.
            if (answer.isDone()) {
                check(answer);
            }
            answers.add(answer);
        }
        producer.flush();
        answers.forEach(KafkaSender::check);
    }

    /** Number of partitions of a topic. */
    int partitions(String topic) {
        return producer.partitionsFor(topic).size();
    }

    private static void check(Future<RecordMetadata> answer) {
        try {
            answer.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Drops what is not acknowledged: it is still in the outbox. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
