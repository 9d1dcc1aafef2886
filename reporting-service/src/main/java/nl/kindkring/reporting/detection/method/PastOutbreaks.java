package nl.kindkring.reporting.detection.method;

import java.util.Arrays;

/** Makes past outbreaks count less in the reference, so that they do not hide the next one (Farrington and others 1996; limit of Noufaily and others 2013). */
final class PastOutbreaks {

    /** The standardised Anscombe residual above which a figure counts less. */
    static final double LIMIT = 2.58;

    private PastOutbreaks() {}

    /** Anscombe residual of a count under a quasi-Poisson law, standardised by its leverage. */
    static double residual(double count, double mean, double dispersion, double leverage) {
        return 1.5 * (Math.pow(count, 2 / 3.0) - Math.pow(mean, 2 / 3.0))
                / (Math.pow(mean, 1 / 6.0) * Math.sqrt(dispersion * Math.max(1e-6, 1 - leverage)));
    }

    /** Weights that fall with the square of a residual above the limit, and add up to their number. */
    static double[] weights(double[] residuals, double limit) {
        double[] raw = Arrays.stream(residuals).map(s -> s > limit ? 1 / (s * s) : 1).toArray();
        double scale = raw.length / Arrays.stream(raw).sum();
        return Arrays.stream(raw).map(weight -> weight * scale).toArray();
    }
}
