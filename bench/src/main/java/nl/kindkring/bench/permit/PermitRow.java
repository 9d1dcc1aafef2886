package nl.kindkring.bench.permit;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
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

/** Nanoseconds of a permit check in a service that follows the permits of a city: one child's over and over, and any child's among all of them. */
public final class PermitRow implements Row {

    /** At full size; each with ten permits, one of them the one that is asked for. */
    private static final int CHILDREN = 100_000;
    private static final int EACH = 10;
    private static final List<String> OTHER_TEAMS = Stream.generate(() -> UUID.randomUUID().toString()).limit(EACH).toList();

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
            int children = (int) Math.max(1, CHILDREN * plan.scale());
            for (int i = 0; i < children; i++) {
                tell(consent, new UUID(2, i), team);
            }
            app.awaitReady();
            var path = "/v1/permits/any/times?children=%d&team=%s".formatted(children, team);
            awaitGranted(app, path, operator); // a million questions, each answered with yes: all have arrived
            var one = new CheckSide(app, "/v1/permits/%s/times?team=%s".formatted(new UUID(2, children - 1), team), operator);
            var any = new CheckSide(app, path, operator);
            var samples = rounds.of(List.of(one, any));
            var many = Comparison.withLimit("permit check about any child, p50", "ns", samples.get(any), 5_000, Aim.atMost(1));
            return new Result(List.of(Comparison.withLimit("permit check, p50", "ns", samples.get(one), 1_000, Aim.atMost(1)), many,
                    many.tails("permit check about any child, p99", Aim.none())), List.of(
                    ("%,d permits of %,d children in memory (heap of 512 MB); 1,000 checks timed together, 1,001 times a request; the limits are the microsecond of the "
                            + "design for one question, and 5 µs for questions about children in no order").formatted(children * EACH, children)));
        }
    }

    private static void tell(Neighbour consent, UUID child, String team) {
        for (int i = 0; i < EACH; i++) {
            // what is asked for comes last: when that one is there, so are the others
            var recipient = i == EACH - 1 ? team : OTHER_TEAMS.get(i);
            consent.publish(child.toString(), PermitGranted.TYPE, i + 1L, new PermitGranted(UUID.randomUUID(), child, Purpose.DISCUSS_IN_TEAM,
                    RecipientKind.TEAM, recipient, List.of(), null, Ground.CONSENT));
        }
    }

    private static void awaitGranted(Service app, String path, String token) throws Exception {
        for (long until = System.nanoTime() + 300_000_000_000L; System.nanoTime() < until; LockSupport.parkNanos(50_000_000)) {
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
