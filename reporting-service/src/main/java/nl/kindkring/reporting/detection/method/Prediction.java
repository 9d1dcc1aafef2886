package nl.kindkring.reporting.detection.method;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Gamma;

/**
 * What the model expects of the count of one period: a negative binomial law with that mean and variance dispersion times mean, and a Poisson law where the
 * dispersion is 1 (Noufaily and others 2013, section 3.4).
 *
 * @param mean expected count, above 0
 * @param dispersion variance by mean, at least 1
 */
public record Prediction(double mean, double dispersion) {

    /** The chance of a count of {@code count} or more, the mean taken as known ("nbPlugin" in the R package surveillance). */
    public double chanceOfAtLeast(int count) {
        return count <= 0 ? 1 : dispersion <= 1 + 1e-9 ? Gamma.regularizedGammaP(count, mean)
                : 1 - Beta.regularizedBeta(1 / dispersion, mean / (dispersion - 1), count);
    }

    /** The smallest count that is not exceeded but with chance {@code alpha}, the mean taken as known. */
    public int upper(double alpha) {
        int count = (int) mean;
        while (count > 0 && chanceOfAtLeast(count) <= alpha) {
            count--;
        }
        while (chanceOfAtLeast(count + 1) > alpha) {
            count++;
        }
        return count;
    }
}
