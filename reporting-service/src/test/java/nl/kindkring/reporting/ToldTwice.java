package nl.kindkring.reporting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kindkring.platform.outbox.Republisher;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * All that the records of a topic say, as they were first published and as they came out of a rebuild, in their order.
 *
 * @param first on the topic of the domain
 * @param again on its rebuild topic, without the marker that ends it
 */
record ToldTwice(List<Told> first, List<Told> again) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A record wherever it lies. A trace is over when it is told again. */
    record Told(@Nullable String key, Map<String, String> headers, @Nullable String value) {

        private static Told of(TopicRecord record) {
            Map<String, String> headers = new TreeMap<>(record.headers());
            headers.remove("traceparent");
            return new Told(record.key(), headers, record.value());
        }
    }

    /** Reads both, once the first has so many records and the other has ended. */
    static ToldTwice on(String topic, String rebuild, int records) {
        try (TopicProbe first = TopicProbe.fromBeginning(topic); TopicProbe again = TopicProbe.fromBeginning(topic + "." + rebuild)) {
            Awaitility.await(topic).atMost(PATIENCE).until(() -> first.records().size() >= records && !again.records(Republisher.COMPLETED).isEmpty());
            return new ToldTwice(first.records().stream().map(Told::of).toList(),
                    again.records().stream().filter(record -> !record.type().equals(Republisher.COMPLETED)).map(Told::of).toList());
        }
    }
}
