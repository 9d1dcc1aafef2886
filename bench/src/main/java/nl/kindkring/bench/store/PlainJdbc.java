package nl.kindkring.bench.store;

import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Events;
import nl.kindkring.platform.embedded.EmbeddedPostgres;

/** In the place of pgbench where there is none: the store's statement in a bare JDBC loop, one connection a thread. */
final class PlainJdbc implements Side {

    private static final String SQL = """
            with head as (select coalesce(max(version), 0) as version from event where stream_id = ?),
            appended as (
              insert into event (stream_id, version, event_id, type, schema_version, payload, metadata)
              select ?, head.version + added.nr, added.id, added.type, added.schema_version, added.payload::jsonb, added.metadata::jsonb
                from head, unnest(array[?]::uuid[], array[?]::text[], array[1]::smallint[], array[?]::text[], array[?]::text[]) with ordinality
                     as added (id, type, schema_version, payload, metadata, nr)
               where head.version = 0 order by added.nr returning position)
            """;

    private final Database database;
    private final int connections;
    private final Form form;

    PlainJdbc(Database database, int connections, Form form) {
        this.database = database;
        this.connections = connections;
        this.form = form;
    }

    @Override
    public String name() {
        return "plain JDBC loop (no pgbench here), " + form.words;
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        database.empty("event", "outbox");
        double rate = 0;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var rates = new ArrayList<Future<Double>>();
            for (int i = 0; i < connections; i++) {
                rates.add(threads.submit(() -> loop(time)));
            }
            for (var one : rates) {
                rate += one.get();
            }
        }
        return Sample.rate(rate);
    }

    private double loop(Duration time) throws Exception {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedPostgres.APP, EmbeddedPostgres.APP);
                var insert = connection.prepareStatement(SQL + form.end)) {
            connection.setAutoCommit(!form.block());
            return Writers.perSecond(1, time, () -> {
                var stream = UUID.randomUUID();
                insert.setObject(1, stream);
                insert.setObject(2, stream);
                insert.setObject(3, UUID.randomUUID());
                insert.setString(4, Events.TYPE);
                insert.setString(5, Events.PAYLOAD);
                insert.setString(6, Events.METADATA);
                insert.execute();
                if (form.block()) {
                    connection.commit();
                }
                return null;
            });
        }
    }
}
