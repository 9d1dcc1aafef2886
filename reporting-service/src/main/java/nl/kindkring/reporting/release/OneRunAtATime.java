package nl.kindkring.reporting.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Lets one run at a time release, of all replicas: a lock of the database that lasts as long as the session that took it, so it goes with its process. The
 * lock saves work; that nothing is released twice or unaudited when a session is lost, the runs and the ledger see to themselves.
 */
@ApplicationScoped
public class OneRunAtATime {

    private static final String KEY = "hashtextextended('kindkring_release_run', 0)";

    private final DataSource database;

    OneRunAtATime(DataSource database) {
        this.database = database;
    }

    /** The lock, until it is closed. */
    public static final class Held implements AutoCloseable {

        private final Connection session;

        private Held(Connection session) {
            this.session = session;
        }

        @Override
        public void close() {
            try (session) {
                yes(session, "select pg_advisory_unlock(" + KEY + ")"); // the session goes back to the pool and lives on
            } catch (SQLException e) {
                throw new IllegalStateException("the lock of a release run could not be given back", e);
            }
        }
    }

    /** The lock; empty when somebody has it. */
    public Optional<Held> take() {
        try {
            Connection session = database.getConnection();
            boolean taken = false;
            try {
                taken = yes(session, "select pg_try_advisory_lock(" + KEY + ")");
                return taken ? Optional.of(new Held(session)) : Optional.empty();
            } finally {
                if (!taken) {
                    session.close();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lock of a release run could not be asked for", e);
        }
    }

    private static boolean yes(Connection session, String sql) throws SQLException {
        try (Statement select = session.createStatement(); ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
