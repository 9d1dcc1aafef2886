package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.List;

/**
 * Proves that a weighted sum of counts cannot be larger than something. From a solver (GLOP) it takes multipliers for the rows, and whatever they are, the rows so
 * weighted give a bound, reckoned here in whole numbers: bad multipliers give a loose bound, never a wrong one.
 *
 * @param bounds what is known of each figure by itself
 * @param rows over these figures
 */
record Proof(List<Interval> bounds, List<Row> rows) {

    /** Multipliers are taken in parts of this; where areas add up they are whole, halves or thirds. */
    private static final long PARTS = 2520;

    /** The largest value that is not proven impossible. */
    long most(long[] weights) {
        long alone = most(weights, new double[rows.size()]);
        double[] multipliers = rows.isEmpty() ? null : new LinearProgramme(bounds.stream().mapToLong(Interval::least).toArray(),
                bounds.stream().mapToLong(Interval::most).toArray(), weights, rows).multipliers();
        return multipliers == null ? alone : Math.min(alone, most(weights, multipliers));
    }

    /** The smallest value that is not proven impossible. */
    long least(long[] weights) {
        return -most(Arrays.stream(weights).map(weight -> -weight).toArray());
    }

    /** What rows with these multipliers say: each world keeps every row, so it keeps their weighted sum, and what that leaves of a figure is within its bounds. */
    long most(long[] weights, double[] multipliers) {
        long[] left = Arrays.stream(weights).map(weight -> Math.multiplyExact(weight, PARTS)).toArray();
        long sum = 0;
        for (int r = 0; r < multipliers.length; r++) {
            Row row = rows.get(r);
            long times = Math.round(multipliers[r] * PARTS);
            long bound = times > 0 ? row.most() : row.least();
            if (times != 0 && Math.abs(bound) < Row.FAR) {
                sum = Math.addExact(sum, Math.multiplyExact(times, bound));
                for (int i = 0; i < row.figures().length; i++) {
                    left[row.figures()[i]] -= times * row.weights()[i];
                }
            }
        }
        for (int i = 0; i < left.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(left[i], left[i] > 0 ? bounds.get(i).most() : bounds.get(i).least()));
        }
        return Math.floorDiv(sum, PARTS);
    }
}
