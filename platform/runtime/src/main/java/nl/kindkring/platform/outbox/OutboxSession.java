package nl.kindkring.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.kindkring.platform.eventstore.EventRow;
import nl.kindkring.platform.eventstore.StoredEvent;

/**
 * One database session that may lead, and reads and deletes as the leader. Lock and work share the session on purpose:
 * who lost the session lost the lock, and can no longer delete.
 */
final class OutboxSession implements AutoCloseable {

    /** PostgreSQL channel and name of the lock; both are local to the service's database. */
    static final String CHANNEL = "kindkring_outbox";

    private final Connection connection;

    private OutboxSession(Connection connection) {
        this.connection = connection;
    }

    static OutboxSession open(RelayDatabase database) throws SQLException {
        return new OutboxSession(database.connect());
    }

    /** Takes the lead if nobody has it. The lock lasts as long as the session. */
    boolean tryToLead() throws SQLException {
        var sql = "select pg_try_advisory_lock(hashtextextended('" + CHANNEL + "', 0))";
        try (var select = connection.createStatement(); var row = select.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Tells the leader in another process that there is something to publish. */
    void notifyLeader() throws SQLException {
        try (var notify = connection.createStatement()) {
            notify.execute("notify " + CHANNEL);
        }
    }

    /**
     * The first events of the set, by position. One statement, so one snapshot: it holds version n of a stream whenever
     * it holds n+1, and n has the lower position, so a bounded read never takes a later one first.
     *
     * @param resting streams to leave out, whole
     */
    List<StoredEvent> pending(int limit, Collection<UUID> resting) throws SQLException {
        var sql = """
                select %s
                  from outbox join event on event.position = outbox.position
                 where event.stream_id <> all (?)
                 order by outbox.position
                 limit ?
                """.formatted(EventRow.COLUMNS);
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", resting.toArray()));
            select.setInt(2, limit);
            var events = new ArrayList<StoredEvent>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(EventRow.read(rows));
                }
            }
            return events;
        }
    }

    /** Takes events out of the set, in one statement. Those that another leader took out already do not matter. */
    void delete(List<Long> positions) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where position = any (?)")) {
            delete.setArray(1, connection.createArrayOf("int8", positions.toArray()));
            delete.executeUpdate();
        }
    }

    /** How many events wait. */
    long count() throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select count(*) from outbox")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
