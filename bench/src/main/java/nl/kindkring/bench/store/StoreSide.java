package nl.kindkring.bench.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.AfterCommit;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.StreamId;

/** Ours: one event to a new stream and the outbox, each in a JTA transaction of its own. */
final class StoreSide implements Side, AutoCloseable {

    private final Database database;
    private final int writers;
    private final Transactional transactional;
    private final EventStore store;

    StoreSide(Database database, int writers) throws SQLException {
        this.database = database;
        this.writers = writers;
        transactional = new Transactional(database.url(), writers);
        store = new EventStore(transactional.pool(), transactional.manager(), new AfterCommit(transactional.registry(), () -> {}));
    }

    @Override
    public String name() {
        return "EventStore with JTA";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        database.empty("event", "outbox");
        return Sample.rate(Writers.perSecond(writers, time, () -> transactional.call(() -> {
            store.append(new StreamId(UUID.randomUUID()), 0, List.of(Events.fresh()));
            return null;
        })));
    }

    @Override
    public void close() {
        transactional.close();
    }
}
