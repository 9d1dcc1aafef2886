package nl.kindkring.platform.eventstore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Appends to streams and reads them. Plain JDBC: as JPA entities, events would get pooled ids, which break the order
 * of positions.
 */
@ApplicationScoped
public class EventStore {

    /** Unique violation; serialisation failure; deadlock of two writers that hold each other's stream. */
    private static final Set<String> LOST_TO_ANOTHER = Set.of("23505", "40001", "40P01");

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final Event<Appended> appended;

    /** For CDI. */
    @Inject
    public EventStore(DataSource dataSource, TransactionManager transactions, Event<Appended> appended) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.appended = appended;
    }

    /** All events of a stream by version; empty when there is none. */
    public List<StoredEvent> read(StreamId stream) {
        var sql = """
                select %s from event where stream_id = ? order by version
                """.formatted(EventRow.COLUMNS);
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, stream.value());
            var events = new ArrayList<StoredEvent>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(EventRow.read(rows));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new EventStoreFailure("cannot read stream " + stream, e);
        }
    }

    /** The events of several streams, each by version, in one statement; a stream without any is left out. */
    public Map<StreamId, List<StoredEvent>> read(Collection<StreamId> streams) {
        var sql = """
                select %s from event where stream_id = any (?) order by stream_id, version
                """.formatted(EventRow.COLUMNS);
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", streams.stream().map(StreamId::value).toArray()));
            var events = new LinkedHashMap<StreamId, List<StoredEvent>>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var event = EventRow.read(rows);
                    events.computeIfAbsent(event.stream(), stream -> new ArrayList<>()).add(event);
                }
            }
            return events;
        } catch (SQLException e) {
            throw new EventStoreFailure("cannot read %d streams".formatted(streams.size()), e);
        }
    }

    /**
     * Begins streams of one event each, all in one statement; otherwise as {@link #append}.
     *
     * @throws ConcurrencyConflict when one of the streams is there already, or an event id
     */
    public void begin(Map<StreamId, NewEvent> streams) {
        requireTransaction();
        if (streams.isEmpty()) {
            return;
        }
        var sql = """
                with appended as (
                  insert into event (stream_id, version, event_id, type, schema_version, payload, metadata)
                  select added.stream, 1, added.id, added.type, added.schema_version, added.payload::jsonb, added.metadata::jsonb
                    from unnest(?::uuid[], ?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::text[]) with ordinality
                         as added (stream, id, type, schema_version, payload, metadata, nr)
                   order by added.nr
                  returning position
                )
                insert into outbox (position) select position from appended
                """;
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setArray(1, connection.createArrayOf("uuid", streams.keySet().stream().map(StreamId::value).toArray()));
            bind(connection, insert, 2, List.copyOf(streams.values()));
            insert.executeUpdate();
        } catch (SQLException e) {
            if (LOST_TO_ANOTHER.contains(e.getSQLState())) {
                throw conflict("one of %d new streams".formatted(streams.size()), e);
            }
            throw new EventStoreFailure("cannot begin %d streams".formatted(streams.size()), e);
        }
        streams.keySet().forEach(stream -> appended.fire(new Appended(stream)));
    }

    /**
     * Stores events after the expected version, in the caller's transaction, and marks them as to be published. An
     * empty list does nothing.
     *
     * @param expectedVersion of the last event that the caller saw, 0 for none
     * @throws ConcurrencyConflict when the stream is at another version, or an event id is already there; the
     *     transaction is then marked to be rolled back, whatever the caller does with the exception
     * @throws IllegalStateException without an active transaction
     */
    public void append(StreamId stream, int expectedVersion, List<NewEvent> events) {
        requireTransaction();
        if (events.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection()) {
            if (insert(connection, stream, expectedVersion, events) != events.size()) {
                throw conflict("stream %s is not at version %d".formatted(stream, expectedVersion), null);
            }
        } catch (SQLException e) {
            if (LOST_TO_ANOTHER.contains(e.getSQLState())) {
                throw conflict("stream %s after version %d".formatted(stream, expectedVersion), e);
            }
            throw new EventStoreFailure("cannot append to stream " + stream, e);
        }
        appended.fire(new Appended(stream));
    }

    /**
     * One statement, so that nothing lies between looking at the version and inserting. Two writers that look at the
     * same time both see the version they expect; the unique (stream_id, version) makes the second wait for the first
     * and fail. So version n+1 is only ever inserted when n is committed (or in the same transaction), and whoever
     * sees n+1 sees n: the relay's order rests on this.
     */
    private static int insert(Connection connection, StreamId stream, int expectedVersion, List<NewEvent> events)
            throws SQLException {
        var sql = """
                with head as (
                  select coalesce(max(version), 0) as version from event where stream_id = ?
                ), appended as (
                  insert into event (stream_id, version, event_id, type, schema_version, payload, metadata)
                  select ?, head.version + added.nr, added.id, added.type, added.schema_version,
                         added.payload::jsonb, added.metadata::jsonb
                    from head, unnest(?::uuid[], ?::text[], ?::smallint[], ?::text[], ?::text[]) with ordinality
                         as added (id, type, schema_version, payload, metadata, nr)
                   where head.version = ?
                   order by added.nr
                  returning position
                )
                insert into outbox (position) select position from appended
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, stream.value());
            insert.setObject(2, stream.value());
            bind(connection, insert, 3, events);
            insert.setInt(8, expectedVersion);
            return insert.executeUpdate();
        }
    }

    /** Ids, types, versions, payloads and metadata, as five arrays from that index on. */
    private static void bind(Connection connection, PreparedStatement insert, int index, List<NewEvent> events) throws SQLException {
        insert.setArray(index, connection.createArrayOf("uuid", events.stream().map(NewEvent::id).toArray()));
        insert.setArray(index + 1, connection.createArrayOf("text", events.stream().map(NewEvent::type).toArray()));
        insert.setArray(index + 2, connection.createArrayOf(
                "int2", events.stream().map(event -> (short) event.schemaVersion()).toArray()));
        insert.setArray(index + 3, connection.createArrayOf(
                "text", events.stream().map(event -> EventJson.write(event.payload())).toArray()));
        insert.setArray(index + 4, connection.createArrayOf(
                "text", events.stream().map(event -> EventJson.write(event.metadata())).toArray()));
    }

    /**
     * Gives every event after a position, as the store stood at one moment. For rebuilding, republishing and
     * retention only, never to publish from: an event that commits during or after the call may have a lower position
     * than the last one given. Runs outside the caller's transaction.
     */
    public void forEach(long afterPosition, Consumer<StoredEvent> sink) {
        new WholeStore(dataSource, transactions).forEach(afterPosition, sink);
    }

    private void requireTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("append needs an active transaction");
            }
        } catch (SystemException e) {
            throw new IllegalStateException("append needs an active transaction", e);
        }
    }

    /**
     * After a unique violation PostgreSQL refuses everything until the roll-back. Both kinds of conflict doom the
     * transaction in the open, so that nobody learns only at the commit that what followed is lost.
     */
    private ConcurrencyConflict conflict(String what, @Nullable SQLException cause) {
        var conflict = new ConcurrencyConflict(what, cause);
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            conflict.addSuppressed(e);
        }
        return conflict;
    }
}
