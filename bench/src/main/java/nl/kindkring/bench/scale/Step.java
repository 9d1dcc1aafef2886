package nl.kindkring.bench.scale;

import java.util.Map;
import nl.kindkring.bench.measure.Percentiles;

/**
 * What the city came to at one size.
 *
 * @param counts     rows by what they are
 * @param megabytes  of each database
 * @param seconds    that filling it up to here took
 * @param ready      seconds until both services were ready over it
 * @param times      milliseconds, by question
 */
record Step(Map<String, Long> counts, Map<String, Long> megabytes, double seconds, double ready, Map<Question, Percentiles> times) {

    long signals() {
        return counts.get("signals");
    }
}
