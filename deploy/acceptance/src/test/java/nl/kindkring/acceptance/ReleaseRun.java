package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.local.ServiceApp.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** An operator has released what is due, and follows it. */
record ReleaseRun(SystemUnderTest.Running kindkring) {

    /** Weeks and quarters of all areas are audited, half a year at most; on a busy machine that takes a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Begins a run, or finds the one under way. */
    Answer begin() {
        return kindkring.api().untilAccepted(OPERATOR, REPORTING, "/releases", Map.of());
    }

    JsonNode read(String run) {
        return kindkring.api().get(OPERATOR, REPORTING, "/release-runs/" + run).json();
    }

    /** Until nothing is due any more: a run that was found under way, held back or interrupted is followed by another. */
    void untilDone() {
        String[] run = {begin().json().path("runId").asText()};
        Awaitility.await("everything released").atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).pollInSameThread().until(() -> {
            JsonNode now = read(run[0]);
            boolean done = now.path("status").asText().equals("DONE") && now.required("due").asInt() == 0;
            if (!done && !now.path("status").asText().equals("RUNNING")) {
                run[0] = begin().json().path("runId").asText();
            }
            return done;
        });
    }

    /** Begins to release until it stands still there, and gives the run that does; one that was held back, as after a kill, is followed by another. */
    String untilItStands(Standstill held) {
        String[] run = {""};
        Awaitility.await("a release that stands still").atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).pollInSameThread().until(() -> {
            run[0] = begin().json().path("runId").asText();
            return held.isReached() && read(run[0]).path("status").asText().equals("RUNNING");
        });
        return run[0];
    }
}
