package nl.kindkring.reporting.projection;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.testing.TestBackends;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables of one generation in a schema of their own in the real database, without the container. */
final class FactDatabase implements AutoCloseable {

    static final List<String> TABLES = List.of("child_state", "excluded_child", "counted_child", "centre", "team", "signal", "outcome_fact", "consent_fact", "referral",
            "decline_fact", "help_fact", "referral_end", "team_case", "case_closed", "absence_alert", "absence_end", "visit");

    private final Generation generation;
    private final PGSimpleDataSource database = new PGSimpleDataSource();

    FactDatabase(String name) {
        generation = new Generation(name, 1);
        database.setUrl(TestBackends.shared().jdbcUrl());
        database.setUser(EmbeddedPostgres.SUPERUSER);
        database.setPassword(EmbeddedPostgres.SUPERUSER);
        database.setCurrentSchema(generation.schema());
        execute("drop schema if exists " + generation.schema() + " cascade", "create schema " + generation.schema(), ddl(),
                "create table reporting_start (only_one boolean primary key default true, first_day date not null)",
                "create table forgotten_child (child_id uuid primary key, forgotten_at timestamptz not null)");
    }

    Generation generation() {
        return generation;
    }

    PGSimpleDataSource database() {
        return database;
    }

    void apply(List<IncomingEvent> events, int batch) {
        for (int i = 0; i < events.size(); i += batch) {
            try (Connection connection = applied(events.subList(i, Math.min(events.size(), i + batch)))) {
                connection.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Applies a batch in a transaction that is still to be committed; closing the connection undoes it. */
    Connection applied(List<IncomingEvent> batch) throws SQLException {
        Connection connection = database.getConnection();
        try {
            connection.setAutoCommit(false);
            new FactProjector(inTransactionOf(connection), History.THEMES, History.AGES).apply(batch, generation);
            return connection;
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** As in the container: whoever asks for a connection gets one in the transaction that is running, and closing it does not end that. */
    private static DataSource inTransactionOf(Connection connection) {
        Connection open = proxy(Connection.class, (proxy, method, arguments) -> method.getName().equals("close") ? null : call(connection, method, arguments));
        return proxy(DataSource.class, (proxy, method, arguments) -> open);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(FactDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object on, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** No facts any more, as where they are built anew; who was forgotten stays forgotten. */
    void empty() {
        execute("truncate " + String.join(", ", TABLES));
    }

    Map<String, List<String>> content() {
        try (Connection connection = database.getConnection()) {
            return content(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every row of every table that is on the path as text, sorted. */
    static Map<String, List<String>> content(Connection connection) throws SQLException {
        Map<String, List<String>> content = new TreeMap<>();
        try (Statement select = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> rows = new ArrayList<>();
                try (ResultSet row = select.executeQuery("select t::text from %s t order by 1".formatted(table))) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
                content.put(table, rows);
            }
        }
        return content;
    }

    private void execute(String... statements) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ddl() {
        try (InputStream in = FactDatabase.class.getResourceAsStream("/projection-facts.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        execute("drop schema " + generation.schema() + " cascade");
    }
}
