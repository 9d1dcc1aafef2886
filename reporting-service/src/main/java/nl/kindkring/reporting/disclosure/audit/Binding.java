package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * What rows say about some figures, said as shortly as it can be: a row over one of them that can move is a bound of it, and a row that its bounds fulfil whatever happens says
 * nothing. Nine out of ten rows at the edge of a neighbourhood are of those two kinds, and solvers spend most of their time on being told them (decision 211).
 * Whole numbers keep what fractions would not: three times a count is no more than ten, so the count is no more than three.
 *
 * @param least of each figure
 * @param most of each figure
 * @param rows over those that can move, two or more in each
 */
record Binding(long[] least, long[] most, List<Row> rows) {

    /** A bound that moved can make another row empty; after some rounds hardly any does. */
    private static final int PASSES = 3;

    static Binding of(int size, IntFunction<Interval> bounds, List<Row> rows) {
        long[] least = new long[size];
        long[] most = new long[size];
        Arrays.setAll(least, i -> bounds.apply(i).least());
        Arrays.setAll(most, i -> bounds.apply(i).most());
        Binding binding = new Binding(least, most, rows);
        for (int pass = 0; pass < PASSES; pass++) {
            binding = binding.shorter();
        }
        return binding;
    }

    private Binding shorter() {
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            Row moving = row.over(figure -> least[figure] == most[figure] ? -1 : figure, figure -> least[figure]);
            if (moving.figures().length == 1) {
                bound(moving);
            } else if (says(moving)) {
                left.add(moving);
            }
        }
        return new Binding(least, most, left);
    }

    /** Whether counts within their bounds can break it. */
    private boolean says(Row row) {
        long lowest = 0;
        long highest = 0;
        for (int i = 0; i < row.figures().length; i++) {
            long weight = row.weights()[i];
            lowest += weight * (weight > 0 ? least : most)[row.figures()[i]];
            highest += weight * (weight > 0 ? most : least)[row.figures()[i]];
        }
        return lowest < row.least() || highest > row.most();
    }

    private void bound(Row row) {
        int figure = row.figures()[0];
        int weight = row.weights()[0];
        long low = weight > 0 ? row.least() : -row.most();
        long high = weight > 0 ? row.most() : -row.least();
        least[figure] = Math.max(least[figure], Math.ceilDiv(low, Math.abs(weight)));
        most[figure] = Math.min(most[figure], Math.floorDiv(high, Math.abs(weight)));
    }
}
