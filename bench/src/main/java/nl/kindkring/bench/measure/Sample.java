package nl.kindkring.bench.measure;

import java.util.Collection;

/**
 * What one side came to in one round.
 *
 * @param value the figure that is compared: a rate, or a median time
 * @param tail  the 99th percentile of the same, or NaN where a rate has none
 */
public record Sample(double value, double tail) {

    /** So many a second. */
    public static Sample rate(double perSecond) {
        return new Sample(perSecond, Double.NaN);
    }

    /** p50 and p99 of single measurements. */
    public static Sample times(Collection<Double> measured) {
        var percentiles = Percentiles.of(measured);
        return new Sample(percentiles.at(50), percentiles.at(99));
    }
}
