package nl.kindkring.bench.measure;

import java.util.Arrays;
import java.util.Collection;

/** Percentiles of single measurements, by the nearest rank: always a value that was measured. */
public final class Percentiles {

    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of at least one measurement. */
    public static Percentiles of(Collection<Double> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = measured.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Percentiles(sorted);
    }

    /** The smallest value that at least this share of all do not exceed. @param percent above 0, at most 100 */
    public double at(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(1, rank) - 1];
    }
}
