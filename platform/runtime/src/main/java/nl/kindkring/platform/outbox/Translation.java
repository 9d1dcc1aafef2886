package nl.kindkring.platform.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Asks every publisher in turn and gives the records for Kafka: all of an event, or a failure. */
final class Translation {

    private static final Pattern TRACE_ID = Pattern.compile("[0-9a-f]{32}");

    private final List<EventPublisher> publishers;
    private final CloudEventRecords records;

    Translation(List<EventPublisher> publishers, CloudEventRecords records) {
        this.publishers = List.copyOf(publishers);
        this.records = records;
    }

    /** @throws RuntimeException of the publisher, or because what it gave cannot be sent */
    List<ProducerRecord<byte[], byte[]>> of(StoredEvent stored) {
        var outgoing = new ArrayList<ProducerRecord<byte[], byte[]>>();
        for (var publisher : publishers) {
            for (var event : publisher.translate(stored)) {
                if (!publisher.topics().contains(event.topic())) {
                    throw new IllegalStateException("%s publishes to %s without naming it"
                            .formatted(publisher.getClass().getName(), event.topic()));
                }
                outgoing.add(records.of(event, traceparent(stored)));
            }
        }
        return outgoing;
    }

    Set<String> topics() {
        var topics = new TreeSet<String>();
        publishers.forEach(publisher -> topics.addAll(publisher.topics()));
        return topics;
    }

    Set<String> heartbeatTopics() {
        var topics = new TreeSet<String>();
        publishers.forEach(publisher -> topics.addAll(publisher.heartbeatTopics()));
        return topics;
    }

    CloudEventRecords records() {
        return records;
    }

    /**
     * The trace is the one of the request that stored the event; its spans ended long ago. The event stands in for the
     * parent span, by the first half of its id, so that a repeat carries the same value.
     */
    private static @Nullable String traceparent(StoredEvent stored) {
        var trace = stored.metadata().correlationId();
        if (!TRACE_ID.matcher(trace).matches()) {
            return null;
        }
        return "00-%s-%016x-01".formatted(trace, stored.id().getMostSignificantBits());
    }
}
