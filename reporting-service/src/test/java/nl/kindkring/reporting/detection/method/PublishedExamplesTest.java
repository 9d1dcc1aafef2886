package nl.kindkring.reporting.detection.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The parts of the method against numbers that others published: the tests of the R package surveillance (tests/testthat/test-farringtonFlexible.R), which implements Farrington and
 * others (1996) and Noufaily and others (2013), and the example of a Poisson regression of R's manual page of glm, after Dobson (1990).
 */
@DisplayName("As published:")
class PublishedExamplesTest {

    @Test
    @DisplayName("the upper bound and the chance under a negative binomial law with the mean taken as known (surveillance, nbPlugin)")
    void plugin() {
        Prediction overdispersed = new Prediction(5, 1.5);
        assertThat(overdispersed.upper(0.05)).isEqualTo(10);
        assertThat(overdispersed.chanceOfAtLeast(11)).isCloseTo(0.03763657, within(1e-8));
        Prediction poisson = new Prediction(5, 1);
        assertThat(poisson.upper(0.05)).isEqualTo(9);
        assertThat(poisson.chanceOfAtLeast(11)).isCloseTo(0.01369527, within(1e-8));
    }

    @Test
    @DisplayName("weights of past outbreaks, the case checked by hand in surveillance: 1.6 and 0.4")
    void weights() {
        double[] residuals = {0, 0, 0, 0, 0, 2, 2, 2, 2, 2};
        assertThat(PastOutbreaks.weights(residuals, 0)).containsExactly(new double[] {1.6, 1.6, 1.6, 1.6, 1.6, 0.4, 0.4, 0.4, 0.4, 0.4}, within(1e-12));
        assertThat(PastOutbreaks.weights(new double[10], 2.58)).containsOnly(1);
    }

    @Test
    @DisplayName("the residual of a count that equals its mean is 0 (surveillance)")
    void residual() {
        assertThat(PastOutbreaks.residual(7, 7, 1.4, 0.2)).isZero();
        assertThat(PastOutbreaks.residual(12, 7, 1.4, 0.2)).isPositive();
    }

    @Test
    @DisplayName("coefficients, errors and Pearson's dispersion of the randomised trial in R's manual of glm (Dobson 1990, page 93)")
    void dobson() {
        int[] counts = {18, 17, 15, 20, 10, 20, 25, 13, 12};
        double[][] design = new double[9][];
        Arrays.setAll(design, i -> new double[] {1, i % 3 == 1 ? 1 : 0, i % 3 == 2 ? 1 : 0, i / 3 == 1 ? 1 : 0, i / 3 == 2 ? 1 : 0});
        List<Figure.Shown> exact = Arrays.stream(counts).mapToObj(count -> new Figure.Shown(count, 1)).toList();
        double[] even = {1, 1, 1, 1, 1, 1, 1, 1, 1};
        QuasiPoisson.Fit fit = QuasiPoisson.fit(design, exact, even, new double[5]);
        assertThat(fit.beta().toArray()).containsExactly(new double[] {3.0445, -0.4543, -0.2930, 0, 0}, within(5e-5));
        // quasi-Poisson: Pearson's 5.1732 on 4 degrees of freedom
        assertThat(fit.dispersion(_ -> true)).isCloseTo(5.1732 / 4, within(5e-5));
        assertThat(new double[] {fit.error(0, 1), fit.error(1, 1), fit.error(2, 1)}).containsExactly(new double[] {0.1709, 0.2022, 0.1927}, within(5e-5));
    }
}
