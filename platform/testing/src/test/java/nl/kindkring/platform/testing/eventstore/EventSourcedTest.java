package nl.kindkring.platform.testing.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.eventstore.Current;
import nl.kindkring.platform.eventstore.EventCodec;
import nl.kindkring.platform.eventstore.EventSourced;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Load, decide, append, with the smallest aggregate there is: a purse that cannot hold less than nothing. */
@QuarkusTest
class EventSourcedTest {

    private static final Metadata NOW = new Metadata(Instant.parse("2026-09-01T06:00:00Z"), "service:test", "trace");

    private final UUID id = UUID.randomUUID();

    @Inject
    EventStore store;

    EventSourced<Integer, Moved> purses;

    record Moved(int amount) {}

    static final class Codec implements EventCodec<Moved> {

        @Override
        public NewEvent encode(Moved event, Metadata metadata) {
            return new NewEvent(UUID.randomUUID(), "purse.moved", 1,
                    JsonNodeFactory.instance.objectNode().put("amount", event.amount()), metadata);
        }

        @Override
        public Moved decode(StoredEvent stored) {
            return new Moved(stored.payload().get("amount").asInt());
        }
    }

    @BeforeEach
    void make() {
        purses = new EventSourced<>(store, new Codec(), 0, EventSourcedTest::evolve);
    }

    private static Integer evolve(Integer held, Moved moved) {
        if (held + moved.amount() < 0) {
            throw new IllegalStateException("a purse cannot hold less than nothing");
        }
        return held + moved.amount();
    }

    @Test
    void a_stream_without_events_is_the_initial_state_at_version_zero() {
        assertThat(purses.load(id)).isEqualTo(new Current<>(0, 0));
        assertThat(purses.load(id).exists()).isFalse();
    }

    @Test
    void what_was_appended_is_what_the_answer_says_and_what_is_loaded() {
        var answer = append(purses.load(id), new Moved(5), new Moved(-2));

        assertThat(answer).isEqualTo(new Current<>(3, 2));
        assertThat(purses.load(id)).isEqualTo(answer);
        assertThat(append(answer, new Moved(1))).isEqualTo(new Current<>(4, 3));
    }

    @Test
    void who_decided_on_an_older_state_is_refused() {
        var seen = purses.load(id);
        append(seen, new Moved(5));

        assertThatThrownBy(() -> append(seen, new Moved(7))).isInstanceOf(ConcurrencyConflict.class);

        assertThat(purses.load(id)).isEqualTo(new Current<>(5, 1));
    }

    @Test
    void an_event_that_the_aggregate_could_not_read_back_is_never_stored() {
        assertThatThrownBy(() -> append(purses.load(id), new Moved(5), new Moved(-6)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("less than nothing");

        assertThat(purses.load(id).exists()).isFalse();
    }

    private Current<Integer> append(Current<Integer> seen, Moved... events) {
        return QuarkusTransaction.requiringNew().call(() -> purses.append(id, seen, List.of(events), NOW));
    }
}
