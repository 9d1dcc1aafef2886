package nl.kindkring.bench.measure;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds of all sides in turn
 * @param time   of one side in one round
 */
public record Plan(int rounds, Duration time) {

    /** Run for nothing by each side before the first round. */
    public Duration warmUp() {
        return time.compareTo(Duration.ofSeconds(3)) < 0 ? Duration.ofSeconds(3) : time;
    }
}
