package nl.kindkring.platform.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Listens for the other replicas' NOTIFY while this process leads, on a session of its own: waiting for a notification
 * keeps the session busy. When it breaks, the term ends with it and the next one listens again.
 */
final class LeaderEars implements AutoCloseable {

    private static final int LONGEST_WAIT_MILLIS = 10_000;

    private final Connection connection;
    private final WakeUp wakeUp;
    private volatile boolean closed;
    private volatile @Nullable SQLException broken;

    private LeaderEars(Connection connection, WakeUp wakeUp) {
        this.connection = connection;
        this.wakeUp = wakeUp;
    }

    static LeaderEars open(RelayDatabase database, WakeUp wakeUp) throws SQLException {
        var connection = database.connect();
        try (var listen = connection.createStatement()) {
            listen.execute("listen " + OutboxSession.CHANNEL);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        var ears = new LeaderEars(connection, wakeUp);
        Thread.ofPlatform().name("outbox-relay-ears").daemon().start(ears::listen);
        return ears;
    }

    private void listen() {
        try {
            var session = connection.unwrap(PGConnection.class);
            while (!closed) {
                if (session.getNotifications(LONGEST_WAIT_MILLIS).length > 0) {
                    wakeUp.call();
                }
            }
        } catch (SQLException e) {
            if (!closed) {
                broken = e;
                wakeUp.call();
            }
        }
    }

    /** @throws SQLException when it no longer hears anything */
    void check() throws SQLException {
        var reason = broken;
        if (reason != null) {
            throw new SQLException("the listening session broke", reason);
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        connection.abort(Runnable::run); // the listening thread holds the session; only this interrupts it
    }
}
