package nl.kindkring.bench.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.projection.FactProjector;

/** The projector of reporting-service: events that were read and parsed before, into empty tables, each batch in a transaction that is forced to disk. */
final class FactsSide implements Side {

    static final int BATCH = 5000;

    private static final Generation GENERATION = new Generation("facts", 1);

    private final Database database;
    private final Transactional transactions;
    private final FactProjector projector;
    private final List<List<IncomingEvent>> batches = new ArrayList<>();

    FactsSide(Database database, Transactional transactions, Province province, int many) {
        this.database = database;
        this.transactions = transactions;
        this.projector = new FactProjector(transactions.pool(), Set.of("A1", "A4", "B2", "C1", "C2", "C3", "D1", "D4", "E2", "E3"),
                Set.of("0-1", "2-3", "4-5", "6-7", "8-9", "10-12"));
        for (int i = 0; i < many; i++) {
            batches.add(province.next(BATCH));
        }
    }

    @Override
    public String name() {
        return "events into the tables";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        long events = 0;
        long nanos = 0;
        while (nanos < time.toNanos()) {
            empty();
            for (List<IncomingEvent> batch : batches) {
                nanos += apply(batch);
                events += batch.size();
            }
        }
        return Sample.rate(events * 1e9 / nanos);
    }

    /** Applies a whole past to empty tables and gives the time that took, without the time of making it up. */
    Duration replay(Province province) throws Exception {
        empty();
        long nanos = 0;
        for (var batch = province.next(BATCH); !batch.isEmpty(); batch = province.next(BATCH)) {
            nanos += apply(batch);
        }
        return Duration.ofNanos(nanos);
    }

    private long apply(List<IncomingEvent> batch) throws Exception {
        long start = System.nanoTime();
        transactions.call(() -> {
            projector.apply(batch, GENERATION);
            return null;
        });
        return System.nanoTime() - start;
    }

    private void empty() throws SQLException, IOException {
        database.execute("drop schema if exists facts_g1 cascade; create schema facts_g1; set search_path to facts_g1; " + ddl()
                + "; grant usage on schema facts_g1 to app; grant all on all tables in schema facts_g1 to app");
        database.execute("create table if not exists public.reporting_start (only_one boolean primary key default true, first_day date not null); "
                + "grant all on public.reporting_start to app");
        database.execute("checkpoint");
    }

    private static String ddl() throws IOException {
        try (InputStream sql = FactProjector.class.getResourceAsStream("/projection-facts.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
