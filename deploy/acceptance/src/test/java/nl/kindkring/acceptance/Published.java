package nl.kindkring.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/**
 * The events that lie on a topic, without heartbeats, in the order of their partition. Each test looks at its own streams only.
 *
 * @param events as they lie there, repeats included
 */
record Published(List<Event> events) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";

    /** One record: the id of the event, its stream, its version there, and what it says. */
    record Event(String id, String stream, long version, String type, JsonNode data) {

        private static Event of(ConsumerRecord<String, String> each) {
            try {
                return new Event(header(each, "ce_id"), header(each, "ce_subject"), Long.parseLong(header(each, "ce_sequence")),
                        header(each, "ce_type"), JSON.readTree(each.value()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("no JSON at offset " + each.offset(), e);
            }
        }
    }

    /** What fits, now. */
    static Published on(String bootstrap, String topic, Predicate<Event> fits) {
        return new Published(TopicReader.all(bootstrap, topic).stream()
                .filter(each -> !header(each, "ce_type").equals(HEARTBEAT))
                .map(Event::of).filter(fits).toList());
    }

    /** What fits, as soon as there is something of every one of these streams. */
    static Published onceComplete(String bootstrap, String topic, Predicate<Event> fits, Collection<String> streams) {
        return Awaitility.await("everything acknowledged is on " + topic).atMost(Api.PATIENCE)
                .until(() -> on(bootstrap, topic, fits), published -> published.streams().containsAll(streams));
    }

    Set<String> streams() {
        return events.stream().map(Event::stream).collect(Collectors.toSet());
    }

    /** No event lies there twice. */
    Published eachOnce() {
        assertThat(events).as("published once each").extracting(Event::id).doesNotHaveDuplicates();
        return this;
    }

    /**
     * An event may lie there twice, because a publisher was killed between the broker's acknowledgement and its own note of it; then
     * both say the same, and readers tell by the id.
     */
    Published repeatsAreEqual() {
        var first = new HashMap<String, Event>();
        events.forEach(event -> assertThat(event).isEqualTo(first.computeIfAbsent(event.id(), id -> event)));
        return this;
    }

    /** Seen for the first time, the versions of each stream come as 1, 2, 3 …; every event is a version of its own. */
    Published inOrder() {
        var seen = new HashSet<String>();
        Map<String, List<Long>> versions = events.stream().filter(event -> seen.add(event.id()))
                .collect(Collectors.groupingBy(Event::stream, Collectors.mapping(Event::version, Collectors.toList())));
        assertThat(versions).isNotEmpty().allSatisfy((stream, order) -> assertThat(order).as(stream).isSorted().doesNotHaveDuplicates());
        return this;
    }

    private static String header(ConsumerRecord<String, String> each, String name) {
        return new String(each.headers().lastHeader(name).value(), UTF_8);
    }
}
