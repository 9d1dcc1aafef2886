package nl.kindkring.platform.testing.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.ConcurrencyConflict;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StreamId;
import org.awaitility.Awaitility;

/**
 * Writers that fight over a few streams, dawdle inside transactions and roll back. And one straggler, which makes the
 * trap certain instead of likely: it holds a low position open until an event with a higher one was published, and only
 * then commits.
 */
final class Workload {

    private static final int WRITERS = 8;
    private static final int STREAMS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The writer changed its mind. */
    private static final class RollBack extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    /** An event of which the writer knows that it is stored, and since when. */
    record Committed(UUID id, UUID stream, Instant by) {}

    private final EventStore store;
    private final List<StreamId> streams =
            Stream.generate(() -> new StreamId(UUID.randomUUID())).limit(STREAMS).toList();
    private final Queue<Committed> committed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger rolledBack = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();

    Workload(EventStore store) {
        this.store = store;
    }

    /**
     * Runs for a while and returns when all writers are done.
     *
     * @param published tells whether an event with a position beyond the given one was published
     * @return the straggler's event
     */
    UUID run(Duration time, LongPredicate published) {
        var end = Instant.now().plus(time);
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var straggler = CompletableFuture.supplyAsync(() -> straggle(published), threads);
            var writers = IntStream.range(0, WRITERS)
                    .mapToObj(nr -> CompletableFuture.runAsync(() -> write(new Random(nr), end), threads)).toList();
            writers.forEach(CompletableFuture::join);
            return straggler.join();
        }
    }

    private UUID straggle(LongPredicate published) {
        var stream = new StreamId(UUID.randomUUID());
        var event = Steps.step();
        QuarkusTransaction.requiringNew().timeout((int) PATIENCE.toSeconds()).run(() -> {
            store.append(stream, 0, List.of(event));
            var held = store.read(stream).getFirst().position();
            Awaitility.await("an event beyond the held position").atMost(PATIENCE).until(() -> published.test(held));
        });
        committed.add(new Committed(event.id(), stream.value(), Instant.now()));
        return event.id();
    }

    private void write(Random random, Instant end) {
        while (Instant.now().isBefore(end)) {
            var stream = streams.get(random.nextInt(STREAMS));
            var events = Steps.steps(1 + random.nextInt(3));
            var dawdle = random.nextInt(10) == 0 ? 5 + random.nextInt(60) : 0;
            var rollBack = random.nextInt(5) == 0;
            attempt(stream, events, dawdle, rollBack);
        }
    }

    private void attempt(StreamId stream, List<NewEvent> events, int dawdleMillis, boolean rollBack) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                store.append(stream, store.read(stream).size(), events);
                dawdle(dawdleMillis);
                if (rollBack) {
                    throw new RollBack();
                }
            });
            var now = Instant.now();
            events.forEach(event -> committed.add(new Committed(event.id(), stream.value(), now)));
        } catch (RollBack e) {
            rolledBack.addAndGet(events.size());
        } catch (ConcurrencyConflict e) {
            conflicts.incrementAndGet();
        }
    }

    /** A slow transaction: its positions are taken and not yet visible. */
    private static void dawdle(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Committed> committed() {
        return List.copyOf(committed);
    }

    int rolledBack() {
        return rolledBack.get();
    }

    int conflicts() {
        return conflicts.get();
    }
}
