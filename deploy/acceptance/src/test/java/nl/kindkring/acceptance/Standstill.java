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

    /** Who waits for this session; of the locks as they are now, where the list of sessions would be that of the first look in a transaction. */
    private static final String WAITING = "(select pid from pg_locks where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))";

    private final Connection session;

    private Standstill(Connection session) {
        this.session = session;
    }

    /** Runs statements that lock something, and keeps their transaction open. */
    static Standstill at(Ports ports, ServiceApp app, String... locks) {
        try {
            Connection session = superuser(ports, app);
            session.setAutoCommit(false);
            var held = new Standstill(session);
            for (String lock : locks) {
                held.also(lock);
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("the service could not be made to wait", e);
        }
    }

    /** A session in the database of a service that may do everything there. */
    static Connection superuser(Ports ports, ServiceApp app) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:" + ports.postgres() + "/" + app.database(), EmbeddedPostgres.SUPERUSER, EmbeddedPostgres.SUPERUSER);
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
        Awaitility.await("the service waits").atMost(Api.PATIENCE).pollInSameThread().until(this::isReached);
        return this;
    }

    /** Whether the service waits here. */
    boolean isReached() {
        return asked("select exists " + WAITING).equals("t");
    }

    /** What the waiting session of the service says it is. */
    String whoWaits() {
        also("select pg_stat_clear_snapshot()");
        return asked("select application_name from pg_stat_activity where pid in " + WAITING);
    }

    private String asked(String sql) {
        try (var statement = session.createStatement(); var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
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
