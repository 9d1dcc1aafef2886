package nl.kindkring.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL server, started from the zonky binaries. It runs for root as well: the library then uses a user namespace.
 * The superuser is {@code postgres}/{@code postgres}; services connect as the role {@code app}/{@code app}.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** Name and password of the superuser. */
    public static final String SUPERUSER = "postgres";
    /** Name and password of the role the services connect with; it owns nothing. */
    public static final String APP = "app";

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
        this.server = server;
        execute("""
                do $$ begin
                  if not exists (select from pg_roles where rolname = 'app') then create role app login password 'app'; end if;
                end $$""");
    }

    /**
     * Starts a server for one test run: a new folder below the system's temporary one, removed on {@link #close},
     * and nothing forced to disk, so a power cut would lose data.
     */
    public static EmbeddedPostgres temporary() {
        try {
            // asked for by name: the default folder is fixed before a test runner sets the property
            Path parent = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            return start(settings().setDataDirectory(Files.createTempDirectory(parent, "postgresql-")).setCleanDataDirectory(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts a server that keeps its data and survives a power cut: {@code fsync}, {@code synchronous_commit} and
     * {@code full_page_writes} are on. The program itself is unpacked beside the data, into {@code postgresql-program}.
     *
     * @param folder the data directory; initialised when empty
     * @param port   the port to listen on, must be free
     */
    public static EmbeddedPostgres durable(Path folder, int port) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(settings()
                .setDataDirectory(folder).setCleanDataDirectory(false).setPort(port)
                .setOverrideWorkingDirectory(folder.resolveSibling("postgresql-program").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on"));
    }

    /** The port the server listens on, on localhost. */
    public int port() {
        return server.getPort();
    }

    /** JDBC address of a database, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    /** Creates the database unless it exists, and gives its JDBC address. The name must be a plain lower-case identifier. */
    public String database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("not a plain database name: " + name);
        }
        if (!exists(name)) {
            execute("create database " + name);
        }
        return url(name);
    }

    /** A new connection of the superuser; the caller closes it. */
    public Connection connect(String database) throws SQLException {
        return server.getDatabase(SUPERUSER, database).getConnection();
    }

    /** Stops the server: open transactions are rolled back, what was committed is on disk when the server is durable. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean exists(String name) {
        try (var connection = connect(SUPERUSER);
             var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot ask for database " + name, e);
        }
    }

    private void execute(String sql) {
        try (var connection = connect(SUPERUSER); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }

    private static io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder settings() {
        return io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                .setPGStartupWait(PATIENCE)
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_wal_size", "1GB")
                // the change-data-capture peer of the benchmarks reads the log; costs nothing otherwise
                .setServerConfig("wal_level", "logical");
    }

    private static EmbeddedPostgres start(io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder settings) {
        try {
            return new EmbeddedPostgres(settings.start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }
}
