package nl.kindkring.acceptance;

import static nl.kindkring.acceptance.Person.OPERATOR;
import static nl.kindkring.local.ServiceApp.REPORTING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;

/** An operator has released what is due, and follows it. */
record ReleaseRun(SystemUnderTest.Running kindkring) {

    /** Weeks and quarters of all areas are audited; on a busy machine that takes a while. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Begins a run, or finds the one under way. */
    Answer begin() {
        return kindkring.api().untilAccepted(OPERATOR, REPORTING, "/releases", Map.of());
    }

    JsonNode read(String run) {
        return kindkring.api().get(OPERATOR, REPORTING, "/release-runs/" + run).json();
    }

    /** Until everything that was due is released; runs that were held back or interrupted are followed by others. */
    void untilDone() {
        String[] run = {begin().json().path("runId").asText()};
        Awaitility.await("everything released").atMost(PATIENCE).pollInterval(Duration.ofMillis(300)).pollInSameThread().until(() -> {
            String status = read(run[0]).path("status").asText();
            if (!status.equals("RUNNING") && !status.equals("DONE")) {
                run[0] = begin().json().path("runId").asText();
            }
            return status.equals("DONE");
        });
    }
}
