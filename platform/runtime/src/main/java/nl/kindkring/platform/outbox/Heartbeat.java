package nl.kindkring.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Says on every partition: whatever was committed before this moment stands before this record. A replica that refuses
 * without a recent one relies on it, so the relay only sends it for a moment of which that is true.
 */
final class Heartbeat {

    private final Translation translation;
    private final Every interval;

    Heartbeat(Translation translation, Duration interval) {
        this.translation = translation;
        this.interval = new Every(interval);
    }

    boolean isDue() {
        return interval.isDue();
    }

    Duration untilDue() {
        return interval.untilDue();
    }

    void send(KafkaSender sender, Instant observedAt) {
        interval.done();
        var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var topic : translation.heartbeatTopics()) {
            for (var partition = 0; partition < sender.partitions(topic); partition++) {
                records.add(translation.records().heartbeat(topic, partition, observedAt));
            }
        }
        sender.send(records);
    }
}
