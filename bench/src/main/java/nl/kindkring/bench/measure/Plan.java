package nl.kindkring.bench.measure;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds of all sides in turn
 * @param time   of one side in one round
 * @param scale  part of the full size of what is filled before it is measured; above 0, at most 1
 */
public record Plan(int rounds, Duration time, double scale) {

    /** At full size. */
    public Plan(int rounds, Duration time) {
        this(rounds, time, 1);
    }

    /** Run for nothing by each side before the first round. */
    public Duration warmUp() {
        return time.compareTo(Duration.ofSeconds(3)) < 0 ? Duration.ofSeconds(3) : time;
    }
}
