package nl.kindkring.bench.http;

import java.time.Duration;
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
import nl.kindkring.bench.store.Form;
import nl.kindkring.bench.store.Pgbench;
import nl.kindkring.contracts.Topics;
import nl.kindkring.contracts.team.AffiliationStarted;
import nl.kindkring.contracts.team.CentreKind;
import nl.kindkring.contracts.team.CentreRegistered;
import nl.kindkring.contracts.team.UnitKind;

/** A command with everything around it (token, strict reading, validation, affiliation, idempotency, JTA) against the bare statement of its append. */
public final class PostRow implements Row {

    private static final int CONNECTIONS = 32;
    /** A JVM has compiled the whole way of a request only after some ten thousand of them; on a busy machine that takes its time. */
    private static final long WARM_UP_REQUESTS = 30_000;
    private static final Duration WARM_UP_AT_MOST = Duration.ofMinutes(2);
    private static final String TEACHER = "00000000-0000-4000-8000-000000000002";

    private final UUID centre = UUID.randomUUID();

    @Override
    public String id() {
        return "post";
    }

    @Override
    public Result run(Plan plan, Rounds rounds) throws Exception {
        var tokens = new Tokens();
        try (var database = Database.start(true); var broker = new Broker();
                var team = Neighbour.alive(broker.bootstrap(), Topics.TEAM.name());
                var consent = Neighbour.alive(broker.bootstrap(), Topics.CONSENT.name());
                var service = new Service("signal-service", database.another("signal"), broker.bootstrap(), tokens, Map.of(
                        "QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", "http://localhost:9",
                        "QUARKUS_REST_CLIENT_SUBJECT_KEYS_URL", "http://localhost:9"))) {
            introduce(team);
            service.awaitReady();
            var token = tokens.of(TEACHER, "teacher");
            awaitAccepted(service, token);
            var ours = new PostSide(service.port(), token, body(), CONNECTIONS);
            long warm = warmUp(ours);
            var limit = Pgbench.of(database, CONNECTIONS, Form.ALONE);
            var samples = rounds.of(List.of(ours, limit));
            return new Result(
                    List.of(new Comparison("POST of a command, 32 connections", "requests/s", samples.get(ours), limit.name(), samples.get(limit), Aim.atLeast(0.5))),
                    List.of("the packaged signal-service in its own process (C2, 512 MB, its relay publishing meanwhile), 32 kept-alive connections; pgbench with 32 connections on the same server, fsync on",
                            "%d requests before the first round; of the last round: %s".formatted(warm, ours.times())));
        }
    }

    private static long warmUp(PostSide ours) throws Exception {
        var slice = Duration.ofSeconds(5);
        double requests = 0;
        for (long end = System.nanoTime() + WARM_UP_AT_MOST.toNanos(); requests < WARM_UP_REQUESTS && System.nanoTime() < end;) {
            requests += ours.measure(slice).value() * slice.toSeconds();
        }
        return Math.round(requests);
    }

    /** A centre and its teacher, as team-service would tell of them. */
    private void introduce(Neighbour team) throws Exception {
        team.publish(centre.toString(), CentreRegistered.TYPE, 1,
                new CentreRegistered(centre, UUID.randomUUID(), CentreKind.PRIMARY_SCHOOL, "GM0268", "WK026801")).get();
        var affiliation = UUID.randomUUID();
        team.publish(affiliation.toString(), AffiliationStarted.TYPE, 1,
                new AffiliationStarted(affiliation, TEACHER, UnitKind.CENTRE, centre, "teacher", null, null)).get();
    }

    private void awaitAccepted(Service service, String token) throws Exception {
        long until = System.nanoTime() + 60_000_000_000L;
        while (true) {
            try {
                service.send("POST", "/v1/signals", token, body());
                return;
            } catch (IllegalStateException e) {
                if (System.nanoTime() > until) {
                    throw e;
                }
                LockSupport.parkNanos(50_000_000);
            }
        }
    }

    private String body() {
        return """
                {"subject": {"kind": "GROUP"}, "questionType": "DEVELOPMENT", "origin": "SCHOOL", "themes": ["C1", "A3"],
                 "urgency": "CONCERN", "context": "SCHOOL", "centreId": "%s"}""".formatted(centre);
    }
}
