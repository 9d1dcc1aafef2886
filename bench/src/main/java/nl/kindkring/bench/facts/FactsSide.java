package nl.kindkring.bench.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kindkring.bench.measure.Sample;
import nl.kindkring.bench.measure.Side;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Transactional;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.reporting.projection.FactProjector;

/** The projector of reporting-service: events that were read and parsed before, into empty tables, each batch in a transaction that is forced to disk. */
final class FactsSide implements Side {

    private static final Generation GENERATION = new Generation("facts", 1);

    private final Database database;
    private final Transactional transactions;
    private final List<List<List<IncomingEvent>>> shares;
    private final FactProjector projector;

    /** @param shares the batches of each thread; what has one key is in one share, as on partitions */
    FactsSide(Database database, Transactional transactions, List<List<List<IncomingEvent>>> shares) {
        this.database = database;
        this.transactions = transactions;
        this.shares = shares;
        this.projector = new FactProjector(transactions.pool(), Province.themes(), Province.ages());
    }

    @Override
    public String name() {
        return shares.size() == 1 ? "the same on one thread" : "events into the tables";
    }

    @Override
    public Sample measure(Duration time) throws Exception {
        long each = shares.stream().flatMap(List::stream).mapToLong(List::size).sum();
        long events = 0;
        long nanos = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(shares.size())) {
            while (nanos < time.toNanos()) {
                empty();
                long start = System.nanoTime();
                for (var share : threads.invokeAll(shares.stream().map(this::applying).toList())) {
                    share.get();
                }
                nanos += System.nanoTime() - start;
                events += each;
            }
        }
        return Sample.rate(events * 1e9 / nanos);
    }

    private Callable<Void> applying(List<List<IncomingEvent>> batches) {
        return () -> {
            for (List<IncomingEvent> batch : batches) {
                transactions.call(() -> {
                    projector.apply(batch, GENERATION);
                    return null;
                });
            }
            return null;
        };
    }

    private void empty() throws SQLException, IOException {
        database.execute("drop schema if exists facts_g1 cascade; create schema facts_g1; set search_path to facts_g1; " + ddl()
                + "; grant usage on schema facts_g1 to app; grant all on all tables in schema facts_g1 to app");
        database.execute("create table if not exists public.reporting_start (only_one boolean primary key default true, first_day date not null); "
                + "grant all on public.reporting_start to app; "
                + "create table if not exists public.forgotten_child (child_id uuid primary key, forgotten_at timestamptz not null); grant select on public.forgotten_child to app");
        database.execute("checkpoint");
    }

    private static String ddl() throws IOException {
        try (InputStream sql = FactProjector.class.getResourceAsStream("/projection-facts.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The events in batches of this size, for so many threads. */
    static List<List<List<IncomingEvent>>> shares(List<IncomingEvent> events, int threads, int batch) {
        return IntStream.range(0, threads).mapToObj(share -> {
            List<IncomingEvent> own = events.stream().filter(event -> Math.floorMod(event.key().hashCode(), threads) == share).toList();
            return IntStream.iterate(0, from -> from < own.size(), from -> from + batch)
                    .mapToObj(from -> own.subList(from, Math.min(own.size(), from + batch))).toList();
        }).toList();
    }
}
