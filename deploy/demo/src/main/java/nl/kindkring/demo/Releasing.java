package nl.kindkring.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Has reporting-service release what is due, and asks how far it is until it is done. */
record Releasing(Api api, Options options, Accounts accounts) {

    /** An audit of a quarter of every area takes a while on a small machine; with no progress for so long something is wrong. */
    private static final Duration STANDSTILL = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How many releases were made. */
    int untilNothingIsDue() {
        int releases = 0;
        for (JsonNode run = run(); run.required("due").asInt() > 0; run = run()) {
            releases += run.required("made").asInt();
        }
        return releases;
    }

    /** A run to its end; one that is held back, because services have still to vouch for what they sent, is followed by another. */
    private JsonNode run() {
        JsonNode run = api.post(options.at("reporting", "/releases"), accounts.token("operator"), Map.of());
        Instant until = Instant.now().plus(STANDSTILL);
        int done = 0;
        while (!run.required("status").asText().equals("DONE")) {
            if (run.required("done").asInt() > done) {
                done = run.required("done").asInt();
                until = Instant.now().plus(STANDSTILL);
            }
            if (run.required("status").asText().equals("FAILED") || Instant.now().isAfter(until)) {
                throw new IllegalStateException("the release run %s stands at %s".formatted(run.required("runId").asText(), run));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            run = run.required("status").asText().equals("RUNNING") ? api.get(options.at("reporting", "/release-runs/" + run.required("runId").asText()),
                    accounts.token("operator")) : api.post(options.at("reporting", "/releases"), accounts.token("operator"), Map.of());
        }
        return run;
    }
}
