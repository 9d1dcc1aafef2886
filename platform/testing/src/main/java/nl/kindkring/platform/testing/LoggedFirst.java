package nl.kindkring.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Shows that what leaves is in the log before it is put together: while nobody can read a table of which it is made, the request stands before that table, its
 * row is committed, and there is no answer yet.
 */
public final class LoggedFirst {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private LoggedFirst() {}

    /**
     * Fails when the request stands before the table and nothing was logged.
     *
     * @param table   which the answer needs and the log does not
     * @param request answers with the status; it has to come to 200 once the table is free
     */
    public static void check(DataSource database, String table, UUID subject, Callable<Integer> request)
            throws SQLException, InterruptedException, ExecutionException, TimeoutException {
        int before = logged(database, subject);
        try (ExecutorService reader = Executors.newSingleThreadExecutor(); Connection held = database.getConnection()) {
            held.setAutoCommit(false);
            Future<Integer> status;
            try (var lock = held.createStatement()) {
                lock.execute("lock table " + table + " in access exclusive mode");
                status = reader.submit(request);
                await("a row in the log, and somebody who waits for " + table).atMost(PATIENCE)
                        .until(() -> logged(database, subject) == before + 1 && waiting(database, table) > 0);
                assertThat(status.isDone()).as("an answer without what it is made of").isFalse();
            } finally {
                held.rollback();
            }
            assertThat(status.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(200);
        }
    }

    private static int logged(DataSource database, UUID subject) throws SQLException {
        return count(database, "select count(*) from event where type = 'disclosure.made' and payload->>'subject' = ?", subject.toString());
    }

    private static int waiting(DataSource database, String table) throws SQLException {
        return count(database, "select count(*) from pg_locks where not granted and relation = ?::regclass", table);
    }

    private static int count(DataSource database, String sql, String of) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement count = connection.prepareStatement(sql)) {
            count.setString(1, of);
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
