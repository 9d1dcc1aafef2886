package nl.kindkring.consent;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Holds a family's lock (docs/decisions/051), so that a test decides who is next: those who wait get their turn in the order in which they came to wait, which is
 * seen in the database and not guessed from the time.
 */
public final class FamilyHeld implements AutoCloseable {

    private final DataSource database;
    private final Connection connection;

    private FamilyHeld(DataSource database, Connection connection) {
        this.database = database;
        this.connection = connection;
    }

    public static FamilyHeld of(DataSource database, UUID child) {
        try {
            Connection connection = database.getConnection();
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select 1 from child_entry where child_id = ? for update")) {
                lock.setObject(1, child);
                lock.executeQuery().close();
            }
            return new FamilyHeld(database, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until that many wait for it. */
    public void awaitWaiting(int many) {
        await("waiting").atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(2)).until(() -> Rows.of(database, """
                select 1 from pg_locks where not granted and (locktype = 'transactionid' or (locktype = 'tuple' and relation = 'child_entry'::regclass))""")
                .size() >= many);
    }

    /** Lets go. */
    @Override
    public void close() {
        try (connection) {
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
