package nl.kindkring.bench.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Service;

/**
 * Asks a running app to rebuild its read model from the domain topic, and watches the offsets that it stores with each batch. The rate runs from
 * the first batch that is committed to the last.
 */
final class RebuildSide implements Side {

    private static final long LOOK = 2_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** How far the newest generation is. */
    private record Progress(long events, boolean live) {}

    private final String name;
    private final Service app;
    private final String token;
    private final Connection database;
    private final long events;

    RebuildSide(String name, Service app, String token, Connection database, long events) {
        this.name = name;
        this.app = app;
        this.token = token;
        this.database = database;
        this.events = events;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!progress().live()) {
            pause(until);
        }
        app.send("POST", "/v1/rebuilds", token, "{\"projection\": \"tally\"}");
        var first = progress();
        while (first.events() == 0 || first.live()) {
            pause(until);
            first = progress();
        }
        long start = System.nanoTime();
        var last = first;
        while (last.events() < events) {
            pause(until);
            last = progress();
        }
        long end = System.nanoTime();
        while (!progress().live()) {
            pause(until);
        }
        return Sample.rate((last.events() - first.events()) * 1e9 / (end - start));
    }

    private void pause(long until) {
        if (System.nanoTime() > until) {
            throw new IllegalStateException(name + ": the rebuild does not end");
        }
        LockSupport.parkNanos(LOOK);
    }

    private Progress progress() throws SQLException {
        var sql = """
                select coalesce(sum(o.next_offset), 0), g.state = 'LIVE'
                  from projection_generation g left join projection_offset o using (projection, generation)
                 where g.projection = 'tally' group by g.generation, g.state order by g.generation desc limit 1""";
        try (var select = database.createStatement(); var row = select.executeQuery(sql)) {
            return row.next() ? new Progress(row.getLong(1), row.getBoolean(2)) : new Progress(0, false);
        }
    }
}
