package nl.kindkring.platform.testing;

import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.eventstore.Metadata;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/**
 * What every event store must do, whatever it is made of. Extend it, fill in the four methods, and run it beside the
 * store's own tests.
 */
public abstract class EventStoreConformance {

    private final StreamId stream = new StreamId(UUID.randomUUID());

    /** Reads a stream, in the current transaction if there is one. */
    protected abstract List<StoredEvent> read(StreamId stream);

    /** Appends in the current transaction. */
    protected abstract void append(StreamId stream, int expectedVersion, List<NewEvent> events);

    /** Gives the whole store after a position. */
    protected abstract void forEach(long afterPosition, Consumer<StoredEvent> sink);

    /** Runs work in a new transaction on this thread and commits; rolls back and passes on what the work throws; throws when it cannot commit. */
    protected abstract void inTransaction(Runnable work);

    @Test
    void an_unknown_stream_is_empty() {
        assertThat(read(stream)).isEmpty();
    }

    @Test
    void what_was_appended_comes_back_unchanged() {
        var payload = JsonNodeFactory.withExactBigDecimals(true).objectNode();
        payload.put("text", "Zoë – \"quoted\" \\ 👧 ' $1 ? {}");
        payload.put("decimal", new BigDecimal("1.10"));
        payload.put("long", Long.MAX_VALUE);
        payload.put("yes", true);
        payload.putNull("nothing");
        payload.putArray("list").add(1).add("two").addObject().put("three", 3);
        var metadata = new Metadata(Instant.parse("2026-09-01T06:00:00.123456789Z"), "service:test", "trace");
        var event = new NewEvent(UUID.randomUUID(), "thing.happened", 7, payload, metadata);

        inTransaction(() -> append(stream, 0, List.of(event)));

        var stored = read(stream).getFirst();
        assertThat(stored.payload()).isEqualTo(payload);
        assertThat(stored.metadata()).isEqualTo(metadata);
        assertThat(stored).extracting(StoredEvent::id, StoredEvent::type, StoredEvent::schemaVersion, StoredEvent::stream, StoredEvent::version)
                .containsExactly(event.id(), "thing.happened", 7, stream, 1);
        assertThat(stored.recordedAt()).isNotNull();
    }

    @Test
    void versions_count_from_one_without_gaps_and_positions_rise() {
        var events = events(100);
        inTransaction(() -> append(stream, 0, events.subList(0, 60)));
        inTransaction(() -> append(stream, 60, events.subList(60, 61)));
        inTransaction(() -> append(stream, 61, events.subList(61, 100)));

        var stored = read(stream);

        assertThat(stored).extracting(StoredEvent::id).containsExactlyElementsOf(events.stream().map(NewEvent::id).toList());
        assertThat(stored).extracting(StoredEvent::version).containsExactlyElementsOf(rangeClosed(1, 100).boxed().toList());
        assertThat(stored).extracting(StoredEvent::position).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_older_version_than_the_stream_has_is_a_conflict() {
        inTransaction(() -> append(stream, 0, events(2)));

        assertConflict(() -> append(stream, 1, events(1)));
        assertConflict(() -> append(stream, 0, events(1)));

        assertThat(read(stream)).hasSize(2);
    }

    @Test
    void a_newer_version_than_the_stream_has_is_a_conflict() {
        assertConflict(() -> append(stream, 1, events(1)));

        assertThat(read(stream)).isEmpty();
    }

    @Test
    void an_event_id_is_stored_once() {
        var event = events(1);
        inTransaction(() -> append(stream, 0, event));

        assertConflict(() -> append(stream, 1, event));
        assertConflict(() -> append(new StreamId(UUID.randomUUID()), 0, event));

        assertThat(read(stream)).hasSize(1);
    }

    @Test
    void after_a_conflict_the_transaction_cannot_commit_even_when_the_conflict_is_caught() {
        var other = new StreamId(UUID.randomUUID());

        assertThatThrownBy(() -> inTransaction(() -> {
            append(other, 0, events(1));
            assertThatThrownBy(() -> append(stream, 5, events(1))).isInstanceOf(ConcurrencyConflict.class);
        })).isNotNull();

        assertThat(read(other)).isEmpty();
    }

    @Test
    void nothing_appended_changes_nothing() {
        inTransaction(() -> append(stream, 0, List.of()));

        assertThat(read(stream)).isEmpty();
    }

    @Test
    void without_a_transaction_append_is_refused() {
        assertThatThrownBy(() -> append(stream, 0, events(1))).isInstanceOf(IllegalStateException.class);

        assertThat(read(stream)).isEmpty();
    }

    @Test
    void rolled_back_events_leave_no_trace() {
        rollBack(() -> append(stream, 0, events(3)));
        assertThat(read(stream)).isEmpty();

        var event = events(1);
        inTransaction(() -> append(stream, 0, event));
        assertThat(read(stream)).extracting(StoredEvent::id).containsExactly(event.getFirst().id());
    }

    @Test
    void two_streams_of_one_transaction_are_stored_together_or_not_at_all() {
        var other = new StreamId(UUID.randomUUID());

        rollBack(() -> {
            append(stream, 0, events(1));
            append(other, 0, events(1));
        });
        assertThat(read(stream)).isEmpty();

        inTransaction(() -> {
            append(stream, 0, events(1));
            append(other, 0, events(1));
            append(stream, 1, events(1));
        });
        assertThat(read(stream)).hasSize(2);
        assertThat(read(other)).hasSize(1);
    }

    @Test
    void a_transaction_sees_its_own_events_and_nobody_elses() {
        inTransaction(() -> {
            append(stream, 0, events(1));
            assertThat(read(stream)).hasSize(1);
            assertThat(CompletableFuture.supplyAsync(() -> read(stream)).join()).isEmpty();
        });
    }

    @RepeatedTest(10)
    void of_writers_that_saw_the_same_version_exactly_one_wins() {
        var writers = 4;
        var start = new CyclicBarrier(writers);
        try (var threads = Executors.newFixedThreadPool(writers)) {
            var outcomes = Stream.generate(() -> CompletableFuture.supplyAsync(() -> wins(start), threads))
                    .limit(writers).toList().stream().map(CompletableFuture::join).toList();

            assertThat(outcomes).containsOnlyOnce(true);
        }
        assertThat(read(stream)).hasSize(1);
    }

    @Test
    void the_whole_store_comes_by_position() {
        var other = new StreamId(UUID.randomUUID());
        inTransaction(() -> append(stream, 0, events(1)));
        inTransaction(() -> append(other, 0, events(1)));
        inTransaction(() -> append(stream, 1, events(2)));
        var first = read(stream).getFirst();

        var all = new ArrayList<StoredEvent>();
        forEach(first.position() - 1, all::add);
        assertThat(all).extracting(StoredEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(all).filteredOn(event -> event.stream().equals(stream)).isEqualTo(read(stream));
        assertThat(all).filteredOn(event -> event.stream().equals(other)).hasSize(1);

        var later = new ArrayList<StoredEvent>();
        forEach(first.position(), later::add);
        assertThat(later).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void the_whole_store_is_seen_as_it_stood_at_one_moment() {
        inTransaction(() -> append(stream, 0, events(1200)));
        var from = read(stream).getFirst().position() - 1;
        var seen = new ArrayList<StoredEvent>();

        forEach(from, event -> {
            if (seen.isEmpty()) {
                CompletableFuture.runAsync(() -> inTransaction(() -> append(stream, 1200, events(1)))).join();
            }
            seen.add(event);
        });

        assertThat(seen).filteredOn(event -> event.stream().equals(stream)).hasSize(1200);
        assertThat(read(stream)).hasSize(1201);
    }

    @Test
    void reading_the_whole_store_leaves_the_callers_transaction_alone() {
        inTransaction(() -> {
            append(stream, 0, events(1));
            forEach(0, event -> assertThat(event.stream()).isNotEqualTo(stream));
            append(stream, 1, events(1));
        });

        assertThat(read(stream)).hasSize(2);
    }

    private boolean wins(CyclicBarrier start) {
        try {
            inTransaction(() -> {
                var version = read(stream).size();
                meet(start);
                append(stream, version, events(1));
            });
            return true;
        } catch (ConcurrencyConflict e) {
            return false;
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException("a writer is missing", e);
        }
    }

    private void assertConflict(Runnable append) {
        assertThatThrownBy(() -> inTransaction(append)).isInstanceOf(ConcurrencyConflict.class);
    }

    private void rollBack(Runnable work) {
        var wanted = new IllegalArgumentException("roll back");
        assertThatThrownBy(() -> inTransaction(() -> {
            work.run();
            throw wanted;
        })).isSameAs(wanted);
    }

    /** New events, numbered in their payload. */
    protected static List<NewEvent> events(int count) {
        var metadata = new Metadata(Instant.parse("2026-09-01T06:00:00Z"), "service:test", "0af7651916cd43dd8448eb211c80319c");
        return rangeClosed(1, count)
                .mapToObj(nr -> new NewEvent(
                        UUID.randomUUID(), "thing.happened", 1, JsonNodeFactory.instance.objectNode().put("nr", nr), metadata))
                .toList();
    }
}
