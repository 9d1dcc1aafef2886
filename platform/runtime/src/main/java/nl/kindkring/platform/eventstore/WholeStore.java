package nl.kindkring.platform.eventstore;

import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Streams the store through one cursor, so as it stood at one moment. Pages would not do: between two pages an event
 * can commit behind the reader and its successor ahead of it, and the successor would be given without it.
 */
final class WholeStore {

    private static final int FETCH = 500;

    private final DataSource dataSource;
    private final TransactionManager transactions;

    WholeStore(DataSource dataSource, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    void forEach(long afterPosition, Consumer<StoredEvent> sink) {
        var suspended = suspend();
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false); // else the driver fetches the whole table before the first row
            try {
                scan(connection, afterPosition, sink);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new EventStoreFailure("cannot read the store after position " + afterPosition, e);
        } finally {
            resume(suspended);
        }
    }

    private static void scan(Connection connection, long afterPosition, Consumer<StoredEvent> sink)
            throws SQLException {
        var sql = """
                select %s from event where position > ? order by position
                """.formatted(EventRow.COLUMNS);
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(FETCH);
            select.setLong(1, afterPosition);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    sink.accept(EventRow.read(rows));
                }
            }
        }
    }

    private @Nullable Transaction suspend() {
        try {
            return transactions.suspend();
        } catch (SystemException e) {
            throw new IllegalStateException("cannot leave the transaction", e);
        }
    }

    private void resume(@Nullable Transaction suspended) {
        if (suspended == null) {
            return;
        }
        try {
            transactions.resume(suspended);
        } catch (SystemException | InvalidTransactionException e) {
            throw new IllegalStateException("cannot return to the transaction", e);
        }
    }
}
