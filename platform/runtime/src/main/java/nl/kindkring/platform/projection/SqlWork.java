package nl.kindkring.platform.projection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Statements that belong in one transaction. */
@FunctionalInterface
interface SqlWork {

    /** Runs them. */
    void in(Connection connection) throws SQLException;

    /** Runs them in a JTA transaction of their own, so that a projector that writes through another connection handle is part of it. */
    static void inTransaction(DataSource database, SqlWork work) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                work.in(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database refused", e);
            }
        });
    }
}
