package nl.kindkring.reporting.detection.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.distribution.discrete.PoissonDistribution;

/**
 * Weekly counts of one theme in one municipality, as they would be released: a level, a school year (fewer in the summer holidays and at Christmas, more after them),
 * some overdispersion, a slow trend; then rounded to 5, small ones withheld and one in twenty of the others as well. After Noufaily and others (2013), section 4.
 *
 * @param level mean count a week
 * @param dispersion variance by mean
 * @param yearlyTrend factor a year
 */
record Simulation(double level, double dispersion, double yearlyTrend) {

    private static final double WITHHELD_OTHERWISE = 0.05;

    /** So many weeks, the last {@code risen} of them raised by a factor. */
    List<Point> weeks(Random chance, int weeks, int risen, double factor) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            int slot = i % 52 + 1;
            double mean = level * season(slot) * Math.pow(yearlyTrend, i / 52.0) * (i >= weeks - risen ? factor : 1);
            int count = dispersion > 1 ? poisson(chance, gamma(chance, mean / (dispersion - 1)) * (dispersion - 1)) : poisson(chance, mean);
            Figure figure = chance.nextDouble() < WITHHELD_OTHERWISE ? new Figure.Hidden(10) : released(count, 10);
            points.add(new Point(i, slot, figure));
        }
        return points;
    }

    /** A mean of about 1 over the year. */
    private static double season(int week) {
        boolean summer = week >= 29 && week <= 34;
        boolean christmas = week >= 52 || week == 1;
        boolean after = week >= 36 && week <= 44;
        return summer ? 0.3 : christmas ? 0.4 : after ? 1.3 : 1.07;
    }

    /** A count as the control releases it, by the threshold alone. */
    static Figure released(int count, int threshold) {
        return count < threshold ? new Figure.Hidden(threshold) : new Figure.Shown((count + 2) / 5 * 5, 5);
    }

    static int poisson(Random chance, double mean) {
        return mean <= 1e-9 ? 0 : new PoissonDistribution(mean).inverseCumulativeProbability(chance.nextDouble());
    }

    /** Marsaglia and Tsang (2000), shape above or below 1, scale 1. */
    private static double gamma(Random chance, double shape) {
        if (shape < 1) {
            return gamma(chance, shape + 1) * Math.pow(chance.nextDouble(), 1 / shape);
        }
        double d = shape - 1 / 3.0;
        while (true) {
            double x = chance.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(chance.nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
