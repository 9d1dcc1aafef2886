package nl.kindkring.bench.relay;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StreamId;

/** Appends 100 events a second and hears them come in. The time of each runs from before its transaction to the consumer having it. */
final class DeliverySide implements Side {

    private static final long EVERY = 10_000_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String name;
    private final Database database;
    private final Transactional transactional;
    private final EventStore store;
    private final Callable<Ears> ears;
    private final Callable<Way> way;

    DeliverySide(String name, Database database, Transactional transactional, EventStore store, Callable<Ears> ears, Callable<Way> way) {
        this.name = name;
        this.database = database;
        this.transactional = transactional;
        this.store = store;
        this.ears = ears;
        this.way = way;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        database.empty("event", "outbox");
        try (var listening = ears.call(); var open = way.call()) {
            append(listening, open);
            listening.heard(PATIENCE); // the first one, when everything is connected, is for nothing
            long start = System.nanoTime();
            for (long i = 0; i * EVERY < time.toNanos(); i++) {
                pause(start + i * EVERY);
                append(listening, open);
            }
            return Sample.times(listening.heard(PATIENCE));
        }
    }

    private void append(Ears listening, Way open) throws Exception {
        var id = UUID.randomUUID();
        listening.expect(id);
        transactional.call(() -> {
            store.append(new StreamId(UUID.randomUUID()), 0, List.of(Events.of(id)));
            return null;
        });
        open.committed(id);
    }

    private static void pause(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
