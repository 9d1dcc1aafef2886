package nl.kindkring.bench.facts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Service;
import nl.kindkring.bench.parts.Tokens;

/** The past of a province on the topics of the services: the packaged reporting-service lives through it, and then builds its facts once more beside the live ones. */
final class Past {

    private static final String NAME = "reporting";
    private static final List<String> TABLES = List.of("child_state", "signal", "consent_fact", "referral", "help_fact");
    private static final long LOOK = 20_000_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Province province;
    private final long events;

    /** @param events that the province has in all */
    Past(Province province, long events) {
        this.province = province;
        this.events = events;
    }

    /** Rebuilds it and says in a line how long that took. @throws IllegalStateException when a row came out otherwise than it was lived */
    String rebuilt() throws Exception {
        var tokens = new Tokens();
        try (var database = Database.start(true); var broker = new Broker()) {
            publish(broker);
            try (var service = new Service("reporting-service", database.another(NAME), broker.bootstrap(), tokens, Map.of("QUARKUS_SCHEDULER_ENABLED", "false"));
                    var connection = database.connect(NAME)) {
                long start = System.nanoTime();
                service.awaitReady();
                await(() -> applied(connection, 1) >= events);
                double lived = since(start);
                var before = content(connection);
                start = System.nanoTime();
                service.send("POST", "/v1/rebuilds", tokens.of(UUID.randomUUID().toString(), "operator"), "{\"projection\": \"facts\"}");
                await(() -> applied(connection, 2) >= events);
                double loaded = since(start);
                await(() -> number(connection, "select count(*) from projection_generation where projection = 'facts' and generation = 2 and state = 'LIVE'") == 1);
                double live = since(start);
                if (!content(connection).equals(before)) {
                    throw new IllegalStateException("the rebuilt facts are not those that were lived: %s and %s".formatted(content(connection), before));
                }
                return ("twenty years of one province, %,d events, built again from its topics by the packaged reporting-service beside the live facts: %.1f s, %,.0f events/s; "
                        + "%.1f s until it was read; every row the same as it was lived (in %.1f s from the start of the service)")
                        .formatted(events, loaded, events / loaded, live, lived);
            }
        }
    }

    private void publish(Broker broker) {
        try (var publishing = new Publishing(broker.bootstrap())) {
            for (var some = province.next(10_000); !some.isEmpty(); some = province.next(10_000)) {
                some.forEach(event -> publishing.publish(event.topic(), event));
            }
        }
    }

    /** How many events a generation has. */
    private static long applied(Connection connection, int generation) throws SQLException {
        return number(connection, "select coalesce(sum(next_offset), 0) from projection_offset where projection = 'facts' and generation = " + generation);
    }

    /** How many rows of each table, and a sum over all that is in them. */
    private static List<String> content(Connection connection) throws SQLException {
        var content = new ArrayList<String>();
        for (var table : TABLES) {
            content.add(table + " " + text(connection, "select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) from %s t".formatted(table)));
        }
        return content;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        return Long.parseLong(text(connection, sql));
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement select = connection.createStatement(); ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private interface Reached {
        boolean now() throws SQLException;
    }

    private static void await(Reached reached) throws SQLException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!reached.now()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the facts of the past are not there in time");
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
