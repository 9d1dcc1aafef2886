package nl.kindkring.bench.permit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.Row;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;
import nl.kindkring.bench.parts.Broker;
import nl.kindkring.bench.parts.Database;
import nl.kindkring.bench.parts.Neighbour;
import nl.kindkring.bench.parts.Service;
import nl.kindkring.bench.parts.Tokens;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.consent.Ground;
import nl.kindkring.contracts.consent.PermitGranted;
import nl.kindkring.contracts.consent.Purpose;
import nl.kindkring.contracts.consent.RecipientKind;

/** Nanoseconds of a permit check in a service that follows the permits of twenty thousand children. */
public final class PermitRow implements Row {

    private static final int CHILDREN = 20_000;

    @Override
    public String id() {
        return "permit";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        var tokens = new Tokens();
        var operator = tokens.of(UUID.randomUUID().toString(), "operator");
        var team = UUID.randomUUID().toString();
        try (var database = Database.start(true); var broker = new Broker();
                var consent = Neighbour.alive(broker.bootstrap(), Topics.CONSENT.name());
                var app = new Service("bench/app", database.another("permits"), broker.bootstrap(), tokens, Map.of())) {
            for (int i = 0; i < CHILDREN; i++) {
                var child = new UUID(2, i);
                consent.publish(child.toString(), PermitGranted.TYPE, 1, new PermitGranted(UUID.randomUUID(), child, Purpose.DISCUSS_IN_TEAM,
                        RecipientKind.TEAM, team, List.of(), null, Ground.CONSENT));
            }
            app.awaitReady();
            var path = "/v1/permits/%s/times?team=%s".formatted(new UUID(2, CHILDREN - 1), team);
            awaitGranted(app, path, operator);
            var ours = new CheckSide(app, path, operator);
            var samples = rounds.of(List.of(ours)).get(ours);
            var line = Comparison.withLimit("permit check, p50", "ns", samples, 1_000, Aim.atMost(1));
            return new Result(List.of(line), List.of(
                    "%d permits in memory; 1,000 checks timed together, 1,001 times a request; the limit is the microsecond of the design".formatted(CHILDREN)));
        }
    }

    private static void awaitGranted(Service app, String path, String token) throws Exception {
        for (long until = System.nanoTime() + 60_000_000_000L; System.nanoTime() < until; LockSupport.parkNanos(50_000_000)) {
            try {
                if (app.send("GET", path, token, "").contains("\"granted\":true")) {
                    return;
                }
            } catch (IllegalStateException e) {
                continue; // not fresh yet
            }
        }
        throw new IllegalStateException("the app never heard of the permits");
    }
}
