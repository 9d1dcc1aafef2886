package nl.kindkring.contracts;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One Kafka topic, with what a broker and a reader must know of it.
 *
 * @param name name with its version, such as {@code kindkring.signal.v1}
 * @param owner the service that publishes on it, or a description when several do
 * @param key what the record key is
 * @param partitions number of partitions; never changed later, because keys would move
 * @param cleanup what Kafka does with old records
 * @param retention how long records stay; empty for ever
 * @param heartbeat whether every partition carries {@link Heartbeat} each second
 * @param events the event records it carries
 * @param purpose what it is for, one sentence
 */
public record Topic(
        String name,
        String owner,
        String key,
        int partitions,
        CleanupPolicy cleanup,
        Optional<Duration> retention,
        boolean heartbeat,
        List<Class<? extends PublishedEvent>> events,
        String purpose) {

    /** Keeps an own copy of the events. */
    public Topic {
        events = List.copyOf(events);
    }
}
