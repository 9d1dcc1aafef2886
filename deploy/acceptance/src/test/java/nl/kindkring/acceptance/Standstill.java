package nl.kindkring.acceptance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.kindkring.local.Ports;
import nl.kindkring.local.ServiceApp;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import org.awaitility.Awaitility;

/** Makes a service wait at one place in its work, by a lock in its database that is held until this is closed. The service knows nothing of it. */
final class Standstill implements AutoCloseable {

    private final Connection session;
    private final String database;

    private Standstill(Connection session, String database) {
        this.session = session;
        this.database = database;
    }

    /** Runs statements that lock something, and keeps their transaction open. */
    static Standstill at(Ports ports, ServiceApp app, String... locks) {
        try {
            Connection session = DriverManager.getConnection("jdbc:postgresql://localhost:" + ports.postgres() + "/" + app.database(),
                    EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER);
            session.setAutoCommit(false);
            var held = new Standstill(session, app.database());
            for (String lock : locks) {
                held.also(lock);
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("the service could not be made to wait", e);
        }
    }

    /** Another statement in the same transaction. */
    void also(String sql) {
        try (var statement = session.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Waits until the service waits. */
    Standstill untilReached() {
        Awaitility.await("the service waits").atMost(Api.PATIENCE).pollInSameThread().until(() -> {
            try (var statement = session.createStatement(); var row = statement.executeQuery(
                    "select exists (select from pg_stat_activity where datname = '" + database + "' and wait_event_type = 'Lock')")) {
                row.next();
                return row.getBoolean(1);
            }
        });
        return this;
    }

    @Override
    public void close() {
        try (session) {
            session.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException("the lock could not be given back", e);
        }
    }
}
