package nl.kindkring.reporting.detection.method;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a series went on after something was done about it, compared with the same time of the year before.
 *
 * @param kind what can be said
 * @param low how many times as many, at least (95 %); 0 when too little was seen
 * @param high how many times as many, at most (95 %); 0 when too little was seen
 */
public record Change(Kind kind, double low, double high) {

    private static final double IN_95_OF_100 = 1.96;

    /** What can be said. That the figures changed does not say why. */
    public enum Kind {
        /** Fewer than before. */
        FELL,
        /** More than before. */
        ROSE,
        /** Neither can be said. */
        NO_CLEAR_CHANGE,
        /** Too few periods, or too few that were visible. */
        TOO_LITTLE_SEEN
    }

    /**
     * Compares.
     *
     * @param series in order of its periods
     * @param from index of the first period after
     * @param cadence of the series; at least a quarter of a year after, and the same periods of the year before
     */
    public static Change after(List<Point> series, long from, Cadence cadence) {
        List<Point> after = series.stream().filter(point -> point.index() >= from).toList();
        Set<Integer> slots = after.stream().map(Point::slot).collect(Collectors.toSet());
        List<Point> before = series.stream().filter(point -> point.index() < from && point.index() >= from - cadence.slots() && slots.contains(point.slot())).toList();
        int least = Math.max(1, cadence.slots() / 4);
        if (after.size() < least || before.size() < least || Stream.of(before, after).noneMatch(Change::anyShown)) {
            return new Change(Kind.TOO_LITTLE_SEEN, 0, 0);
        }
        return compare(before, after);
    }

    private static Change compare(List<Point> before, List<Point> after) {
        List<Figure> figures = Stream.concat(before.stream(), after.stream()).map(Point::figure).toList();
        double[][] design = new double[figures.size()][];
        Arrays.setAll(design, i -> new double[] {1, i < before.size() ? 0 : 1});
        double[] even = new double[design.length];
        Arrays.fill(even, 1);
        // held to no change, so that a side of withheld figures alone does not fall without end
        QuasiPoisson.Fit fit = QuasiPoisson.fit(design, figures, even, new double[] {0, 1});
        double error = fit.error(1, fit.dispersion(_ -> true));
        double low = Math.exp(fit.beta().getEntry(1) - IN_95_OF_100 * error);
        double high = Math.exp(fit.beta().getEntry(1) + IN_95_OF_100 * error);
        return new Change(high < 1 ? Kind.FELL : low > 1 ? Kind.ROSE : Kind.NO_CLEAR_CHANGE, low, high);
    }

    private static boolean anyShown(List<Point> points) {
        return points.stream().anyMatch(point -> point.figure() instanceof Figure.Shown);
    }
}
