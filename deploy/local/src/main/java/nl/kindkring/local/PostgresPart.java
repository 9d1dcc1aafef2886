package nl.kindkring.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** The database server with a database for each service. */
final class PostgresPart {

    static final String NAME = "postgresql";

    private final Layout layout;
    private final Ports ports;

    PostgresPart(Layout layout, Ports ports) {
        this.layout = layout;
        this.ports = ports;
    }

    static String url(Ports ports, ServiceApp app) {
        return "jdbc:postgresql://localhost:" + ports.postgres() + "/" + app.database();
    }

    /** Starts it and writes its pid down: it is no child of this process and survives it when this process is killed. */
    EmbeddedPostgres start(ProcessLedger ledger) {
        var server = EmbeddedPostgres.durable(layout.postgres(), ports.postgres());
        ProcessHandle.of(pid()).ifPresent(process -> ledger.add(NAME, process));
        Arrays.stream(ServiceApp.values()).map(ServiceApp::database).forEach(server::database);
        return server;
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readAllLines(layout.postgres().resolve("postmaster.pid")).getFirst().trim());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL left no pid", e);
        }
    }
}
