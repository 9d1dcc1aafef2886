package nl.kindkring.platform.outbox;

import io.quarkus.arc.All;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.Republication.Continuation;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Sends the whole store, translated anew, into topics beside the domain topics, for who has to rebuild from further back
 * than Kafka keeps. Each rebuild topic ends with a marker on every partition; a topic without one is not whole.
 */
@Singleton
public class Republisher {

    /** Type of the marker; its data is a {@link Continuation}. */
    public static final String COMPLETED = "nl.kindkring.platform.republication-completed.v1";

    private static final Pattern NAME = Pattern.compile("rebuild[a-z0-9-]{0,40}");
    private static final int CHUNK = 500;
    /** An operator waits: a chunk that the broker has not acknowledged by then ends the republication without its markers. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EventStore store;
    private final KafkaTarget kafka;
    private final Translation translation;

    /** For CDI. */
    @Inject
    public Republisher(EventStore store, KafkaTarget kafka, @All List<EventPublisher> publishers) {
        this.store = store;
        this.kafka = kafka;
        this.translation = new Translation(publishers, new CloudEventRecords(kafka.mapper(), kafka.service()));
    }

    /**
     * Republishes into {@code <domain topic>.<name>} and returns when all is acknowledged. Reads the store at some ten
     * thousand events a second, in one database transaction.
     *
     * @param name {@code rebuild}, or that followed by lower case letters, digits and hyphens
     * @throws IllegalArgumentException for another name
     * @throws RebuildTopicInUse when such a topic holds anything
     * @throws org.apache.kafka.common.KafkaException when the broker did not take it; the rebuild topics are then not whole, and to be removed
     */
    public Republication republish(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not the name of a rebuild: " + name);
        }
        // The ends come first: whatever is committed after this moment is published behind them.
        var topics = prepare(name);
        try (var sender = KafkaSender.patient(kafka.connection(), PATIENCE)) {
            var run = new Run(name, sender);
            store.forEach(0, run::take);
            run.flush();
            topics.forEach((rebuild, from) -> sender.send(markers(rebuild, from)));
            return new Republication(run.stored, run.published, topics);
        }
    }

    private Map<String, Continuation> prepare(String name) {
        var topics = new LinkedHashMap<String, Continuation>();
        try (var rebuilds = new RebuildTopics(kafka.connection())) {
            for (var topic : translation.topics()) {
                var ends = rebuilds.ends(topic);
                rebuilds.make(rebuildTopic(topic, name), ends.size());
                topics.put(rebuildTopic(topic, name), new Continuation(topic, ends));
            }
        }
        return topics;
    }

    private List<ProducerRecord<byte[], byte[]>> markers(String rebuild, Continuation from) {
        var marker = translation.records().of(
                new OutgoingEvent(
                        UUID.randomUUID(), rebuild, "completed", COMPLETED, from.topic(), Instant.now(), 0, from),
                null);
        var markers = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var partition = 0; partition < from.offsets().size(); partition++) {
            markers.add(new ProducerRecord<>(rebuild, partition, marker.key(), marker.value(), marker.headers()));
        }
        return markers;
    }

    private static String rebuildTopic(String topic, String name) {
        return topic + "." + name;
    }

    /** Collects records into chunks, so that memory stays bounded however large the store is. */
    private final class Run {

        private final String name;
        private final KafkaSender sender;
        private final List<ProducerRecord<byte[], byte[]>> chunk = new ArrayList<>();
        private long stored;
        private long published;

        private Run(String name, KafkaSender sender) {
            this.name = name;
            this.sender = sender;
        }

        private void take(StoredEvent event) {
            stored++;
            for (var kafka : translation.of(event)) {
                chunk.add(new ProducerRecord<>(
                        rebuildTopic(kafka.topic(), name), null, kafka.key(), kafka.value(), kafka.headers()));
            }
            if (chunk.size() >= CHUNK) {
                flush();
            }
        }

        private void flush() {
            sender.send(chunk);
            published += chunk.size();
            chunk.clear();
        }
    }
}
