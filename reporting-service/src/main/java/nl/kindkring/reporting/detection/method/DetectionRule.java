package nl.kindkring.reporting.detection.method;

import java.util.List;
import java.util.Optional;

/**
 * When a series is worth a word: the newest figure is too high, and so were enough of the last ones, because one high week is no structure.
 *
 * @param cadence how the series is modelled
 * @param alpha chance with which a usual figure is called too high
 * @param needed how many of the last {@code within} periods must be too high, the newest among them
 * @param within how many periods are looked at
 * @param emergesAfter after this many periods that were all withheld, the first visible figure is worth a word as well; 0 for never. No test stands
 *     behind it: it says that a theme has passed the threshold, once in the life of a series
 */
public record DetectionRule(Cadence cadence, double alpha, int needed, int within, int emergesAfter) {

    /** For ISO weeks; what it finds and how often in vain: decision 150. */
    public static final DetectionRule WEEKLY = new DetectionRule(Cadence.WEEKS, 0.01, 2, 4, 0);

    /** For quarters. */
    public static final DetectionRule QUARTERLY = new DetectionRule(Cadence.QUARTERS, 0.01, 1, 1, 1);

    /** Refuses what could never find anything. */
    public DetectionRule {
        if (alpha <= 0 || alpha >= 0.5 || needed < 1 || within < needed || emergesAfter < 0) {
            throw new IllegalArgumentException("alpha is in (0, 0.5), needed from 1 to within");
        }
    }

    /**
     * Whether the newest point of a series is worth a word, and why.
     *
     * @param series in order of its periods, the newest last; periods that were never released may be missing
     */
    public Optional<Alarm> newest(List<Point> series) {
        Point newest = series.getLast();
        if (!(newest.figure() instanceof Figure.Shown shown)) {
            return Optional.empty();
        }
        List<Point> before = series.subList(0, series.size() - 1);
        if (emergesAfter > 0 && before.size() >= emergesAfter && before.stream().allMatch(point -> point.figure() instanceof Figure.Hidden)) {
            return Optional.of(new Alarm.Emerged(shown.count()));
        }
        if (assess(series, newest) instanceof Finding.High high && highAmongLast(before, newest) + 1 >= needed) {
            return Optional.of(new Alarm.Risen(shown.count(), (int) Math.round(high.expected().mean()), high.upper()));
        }
        return Optional.empty();
    }

    /** What the method says of one point, by the points before it. */
    public Finding assess(List<Point> series, Point tested) {
        if (!(tested.figure() instanceof Figure.Shown shown)) {
            return new Finding.NotTested();
        }
        return Model.predict(series, tested, cadence).<Finding>map(prediction -> {
            double chance = prediction.chanceOfAtLeast(shown.lowest()); // what a rounded figure at least stands for
            return chance <= alpha ? new Finding.High(prediction, prediction.upper(alpha) + 1, chance) : new Finding.Usual(prediction);
        }).orElse(new Finding.NotTested());
    }

    private int highAmongLast(List<Point> before, Point newest) {
        return needed == 1 ? 0 : (int) before.stream().filter(point -> point.index() > newest.index() - within)
                .filter(point -> assess(before, point) instanceof Finding.High).count();
    }
}
