package nl.kindkring.bench.measure;

import java.util.List;
import java.util.Locale;

/**
 * The least, the middle and the greatest of some figures.
 *
 * @param min    the least
 * @param median the middle one; of an even number the mean of the middle two
 * @param max    the greatest
 */
public record Spread(double min, double median, double max) {

    /** Of at least one figure; their order does not matter. */
    public static Spread of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        var sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(sorted.getFirst(), median, sorted.getLast());
    }

    /** The three, for a table. */
    public String text() {
        return String.format(Locale.ROOT, "%.2f – %.2f – %.2f", min, median, max);
    }
}
