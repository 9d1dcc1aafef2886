package nl.kindkring.bench.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.bench.parts.Transactional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.MetaData;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.json.JacksonSerializer;

/** Axon's JDBC store, JSON by Jackson, on the same pool and transaction manager. It has no outbox to fill. */
final class AxonSide implements Side, AutoCloseable {

    /** As much as our stored event says. */
    record SignalRegistered(String payload) {}

    private static final String TABLE = "domainevententry";

    private final Database database;
    private final int writers;
    private final Transactional transactional;
    private final JdbcEventStorageEngine engine;
    private final MetaData around = MetaData.from(Map.of("metadata", Events.METADATA));

    AxonSide(Database database, int writers) throws SQLException {
        this.database = database;
        this.writers = writers;
        transactional = new Transactional(database.url(), writers);
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(transactional.pool()::getConnection)
                // the transaction is there already
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(JacksonSerializer.defaultSerializer())
                .snapshotSerializer(JacksonSerializer.defaultSerializer())
                .build();
        database.execute("grant create on schema public to app");
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
    }

    @Override
    public String name() {
        return "Axon 4.12.2 JDBC store";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        database.empty(TABLE);
        return Sample.rate(Writers.perSecond(writers, time, () -> transactional.call(() -> {
            engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                    Events.TYPE, UUID.randomUUID().toString(), 0, new SignalRegistered(Events.PAYLOAD), around)));
            return null;
        })));
    }

    @Override
    public void close() {
        transactional.close();
    }
}
