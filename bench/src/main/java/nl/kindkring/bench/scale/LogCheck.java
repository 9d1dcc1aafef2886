package nl.kindkring.bench.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.kindkring.bench.measure.Aim;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Sample;

/** Has consent-service verify its log of reads: the proof that what was seeded is what it would have written, and a figure by itself. */
final class LogCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Town town;

    LogCheck(Town town) {
        this.town = town;
    }

    /** Rows a second; throws when the log is not intact. */
    Comparison line() throws Exception {
        long began = System.nanoTime();
        long rows = verify().required("rowsChecked").asLong();
        var rate = Sample.rate(rows / ((System.nanoTime() - began) / 1e9));
        return new Comparison("verifying the log of reads", "rows/s", List.of(rate), "–", List.of(rate), Aim.none());
    }

    /** The run, when it found the log intact. */
    JsonNode verify() throws Exception {
        var operator = town.token("bench", "operator");
        var id = JSON.readTree(town.consent().send("POST", "/v1/disclosure-log/verifications", operator, "{}")).required("id").asText();
        while (true) {
            var run = JSON.readTree(town.consent().send("GET", "/v1/disclosure-log/verifications/" + id, operator, ""));
            switch (run.required("state").asText()) {
                case "RUNNING" -> LockSupport.parkNanos(50_000_000);
                case "INTACT" -> {
                    return run;
                }
                default -> throw new IllegalStateException("the seeded log is not what consent-service would have written: " + run);
            }
        }
    }
}
