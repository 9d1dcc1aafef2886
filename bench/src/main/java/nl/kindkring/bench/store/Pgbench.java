package nl.kindkring.bench.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Checkout;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/**
 * PostgreSQL's own load generator with the store's statement, prepared, as the same role: the limit of what this server gives.
 */
public final class Pgbench implements Side {

    /** The store's statement for one event. Random ids of the same kind, made by the server. */
    private static final String STATEMENT = """
            with head as (select coalesce(max(version), 0) as version from event where stream_id = md5(:stream::text)::uuid), \
            appended as (insert into event (stream_id, version, event_id, type, schema_version, payload, metadata) \
            select md5(:stream::text)::uuid, head.version + added.nr, added.id, added.type, added.schema_version, added.payload::jsonb, added.metadata::jsonb \
            from head, unnest(array[md5(:event::text)::uuid], array['%s'], array[1]::smallint[], array['%s'], array['%s']) with ordinality \
            as added (id, type, schema_version, payload, metadata, nr) where head.version = 0 order by added.nr returning position) \
            %s;
            """;
    private static final String IDS = """
            \\set stream random(1, 9000000000000000000)
            \\set event random(1, 9000000000000000000)
            """;
    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([0-9.]+)");

    private final Database database;
    private final int connections;
    private final Form form;
    private final Path program;
    private final Path script;

    private Pgbench(Database database, int connections, Form form, Path program) throws IOException {
        this.database = database;
        this.connections = connections;
        this.form = form;
        this.program = program;
        // a colon before a letter is a variable to pgbench; in JSON a blank may stand between, outside texts
        var statement = STATEMENT.formatted(Events.TYPE, Events.PAYLOAD, Events.METADATA.replaceAll("T09:30:00", "T093000"), form.end);
        script = Files.writeString(Checkout.folder("pgbench").resolve("append.sql"),
                IDS + (form.block() ? "begin;\n" + statement + "commit;\n" : statement));
    }

    /** The statement in one of its forms, by pgbench or, where there is none, by a plain loop. */
    public static Side of(Database database, int connections, Form form) throws IOException {
        var program = program();
        return program.isPresent() ? new Pgbench(database, connections, form, program.get())
                : new PlainJdbc(database, connections, form);
    }

    private static Optional<Path> program() throws IOException {
        var folders = new ArrayList<Path>();
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(Path::of).forEach(folders::add);
        var versions = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(versions)) {
            try (var found = Files.list(versions)) {
                found.map(version -> version.resolve("bin")).forEach(folders::add);
            }
        }
        return folders.stream().map(folder -> folder.resolve("pgbench")).filter(Files::isExecutable).findFirst();
    }

    @Override
    public String name() {
        return "pgbench, " + form.words;
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        database.empty("event", "outbox");
        var command = List.of(program.toString(), "-n", "-M", "prepared", "-c", String.valueOf(connections),
                "-j", String.valueOf(Math.min(connections, Runtime.getRuntime().availableProcessors())),
                "-T", String.valueOf(Math.max(1, time.toSeconds())), "-f", script.toString(),
                "-h", "localhost", "-p", String.valueOf(database.port()), "-U", EmbeddedPostgres.APP, database.name());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", EmbeddedPostgres.APP);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find() || output.contains("ERROR")) {
            throw new IllegalStateException("pgbench: " + output);
        }
        return Sample.rate(Double.parseDouble(rate.group(1)));
    }
}
