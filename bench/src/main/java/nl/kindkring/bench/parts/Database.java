package nl.kindkring.bench.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.embedded.FreePorts;

/** One PostgreSQL server of a row, with the platform's event store in it, as Flyway would make it. */
public final class Database implements AutoCloseable {

    private static final String NAME = "bench";

    private final EmbeddedPostgres server;

    private Database(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts a server with an empty store.
     *
     * @param durable fsync, synchronous_commit and full_page_writes on, or all off
     */
    public static Database start(boolean durable) throws SQLException, IOException {
        var server = durable
                ? EmbeddedPostgres.durable(Checkout.folder("postgresql").resolve("data"), FreePorts.any())
                : EmbeddedPostgres.temporary();
        var database = new Database(server);
        server.database(NAME);
        database.script("db/platform/V001__event.sql");
        database.script("db/platform/V002__outbox.sql");
        return database;
    }

    /** JDBC address of the database with the store. */
    public String url() {
        return server.url(NAME);
    }

    /** Address of one more database, made when it is not there. */
    public String another(String name) {
        return server.database(name);
    }

    /** A new connection of the superuser to a database; the caller closes it. */
    public Connection connect(String name) throws SQLException {
        return server.connect(name);
    }

    /** On localhost. */
    public int port() {
        return server.port();
    }

    /** Name of the database with the store. */
    public String name() {
        return NAME;
    }

    /** As the superuser. */
    public void execute(String sql) throws SQLException {
        try (var connection = server.connect(NAME); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The same start for every side: nothing stored, and nobody pays for what another left to write to disk. */
    public void empty(String... tables) throws SQLException {
        execute("truncate " + String.join(", ", tables));
        execute("checkpoint");
    }

    private void script(String resource) throws SQLException, IOException {
        try (var sql = Database.class.getClassLoader().getResourceAsStream(resource)) {
            if (sql == null) {
                throw new IllegalStateException("not on the classpath: " + resource);
            }
            execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
