package nl.kindkring.reporting.detection.method;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The model of a series: a level, a season and a trend where the reference is long enough, past outbreaks weighing less. */
final class Model {

    /** A trend is kept when it is further from 0 than this many of its errors (5 % on both sides). */
    private static final double TREND_SEEN = 1.96;

    private final List<Point> reference;
    private final Point tested;
    private final Cadence cadence;
    private final boolean season;

    private Model(List<Point> reference, Point tested, Cadence cadence) {
        this.reference = reference;
        this.tested = tested;
        this.cadence = cadence;
        this.season = reference.size() >= cadence.forSeason();
    }

    /** What the periods before lead one to expect of the tested one; empty when there are too few, or too few that were visible. */
    static Optional<Prediction> predict(List<Point> series, Point tested, Cadence cadence) {
        List<Point> reference = series.stream().filter(point -> cadence.refers(point, tested)).toList();
        long shown = reference.stream().filter(point -> point.figure() instanceof Figure.Shown).count();
        if (reference.size() < cadence.least() || shown < cadence.leastShown()) {
            return Optional.empty();
        }
        return Optional.of(new Model(reference, tested, cadence).predict());
    }

    private Prediction predict() {
        if (reference.size() >= cadence.forTrend()) {
            QuasiPoisson.Fit fit = fit(true);
            double dispersion = dispersion(fit);
            Prediction prediction = fit.predict(row(tested, true), dispersion);
            // a trend must not carry the expectation above all that was ever seen (Farrington and others 1996, section 3.3)
            if (Math.abs(fit.beta().getEntry(1)) > TREND_SEEN * fit.error(1, dispersion) && prediction.mean() <= highest()) {
                return prediction;
            }
        }
        QuasiPoisson.Fit fit = fit(false);
        return fit.predict(row(tested, false), dispersion(fit));
    }

    /**
     * Of the same time of the year alone: at the edges of the school holidays the count falls and rises within a level of the season, and that would make every week
     * look uncertain. Noufaily and others take all weeks.
     */
    private double dispersion(QuasiPoisson.Fit fit) {
        return fit.dispersion(i -> !season || cadence.level(reference.get(i), tested) == 0);
    }

    private QuasiPoisson.Fit fit(boolean trend) {
        double[][] design = reference.stream().map(point -> row(point, trend)).toArray(double[][]::new);
        List<Figure> figures = reference.stream().map(Point::figure).toList();
        double[] shrinkage = new double[design[0].length];
        Arrays.fill(shrinkage, 1, shrinkage.length, 1); // a season or trend by a factor above e is rare; without this an unseen season has no end
        double[] even = new double[design.length];
        Arrays.fill(even, 1);
        QuasiPoisson.Fit first = QuasiPoisson.fit(design, figures, even, shrinkage);
        double dispersion = first.dispersion(_ -> true);
        double[] residuals = new double[design.length];
        Arrays.setAll(residuals, i -> PastOutbreaks.residual(figures.get(i).behind(first.mean()[i]).expected(), first.mean()[i], dispersion,
                first.leverage()[i]));
        return QuasiPoisson.fit(design, figures, PastOutbreaks.weights(residuals, PastOutbreaks.LIMIT), shrinkage);
    }

    private double[] row(Point point, boolean trend) {
        int before = trend ? 2 : 1;
        double[] row = new double[before + (season ? cadence.levels() - 1 : 0)];
        row[0] = 1;
        if (trend) {
            row[1] = (point.index() - tested.index()) / (double) cadence.reach();
        }
        int level = season ? cadence.level(point, tested) : 0;
        if (level > 0) {
            row[before + level - 1] = 1;
        }
        return row;
    }

    private double highest() {
        return reference.stream().map(Point::figure).mapToInt(figure -> figure instanceof Figure.Shown shown ? shown.highest() : 0).max().orElse(0);
    }
}
