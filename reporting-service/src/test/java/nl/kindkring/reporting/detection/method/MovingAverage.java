package nl.kindkring.reporting.detection.method;

import java.util.List;

/** The plain rule to compare with: a figure above the mean of the eight visible ones before it by two of their standard deviations. */
final class MovingAverage {

    private static final int WINDOW = 8;

    private MovingAverage() {}

    static boolean newest(List<Point> series) {
        if (!(series.getLast().figure() instanceof Figure.Shown shown)) {
            return false;
        }
        double[] before = series.subList(0, series.size() - 1).reversed().stream().map(Point::figure)
                .filter(Figure.Shown.class::isInstance).mapToDouble(figure -> ((Figure.Shown) figure).count()).limit(WINDOW).toArray();
        if (before.length < WINDOW) {
            return false;
        }
        double mean = java.util.Arrays.stream(before).average().orElseThrow();
        double variance = java.util.Arrays.stream(before).map(x -> (x - mean) * (x - mean)).sum() / (WINDOW - 1);
        return shown.count() > mean + 2 * Math.sqrt(variance);
    }
}
