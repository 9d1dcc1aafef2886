package nl.kindkring.reporting.disclosure.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sampler against the formula: by every path it can take, and by what it draws with a key. */
class DiscreteGaussianTest {

    private static final double EXACT = 1e-12;
    private static final int REFUSED = Integer.MAX_VALUE;

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 3", "1, 2", "9, 10", "1, 1", "5, 4", "7, 2", "12, 1"})
    void aCoinFallsWithTheProbabilityOfTheExponential(long numerator, long denominator) {
        EveryPath<Boolean> paths = EveryPath.ofFractions(coins -> coins.exponential(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)), 1e-10);
        assertThat(paths.missed(true, Math.exp(-(double) numerator / denominator))).isLessThan(EXACT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void everyPathOfTheLaplacianAddsUpToItsProbabilities(int scale) {
        EveryPath<BigInteger> paths = EveryPath.ofExponentials(coins -> DiscreteGaussian.laplacian(BigInteger.valueOf(scale), coins), 0.01);
        IntToDoubleFunction probability = normalised(x -> Math.exp(-Math.abs(x) / (double) scale));
        assertThat(IntStream.rangeClosed(-40, 40)).allSatisfy(x -> assertThat(paths.missed(BigInteger.valueOf(x), probability.applyAsDouble(x))).isLessThan(EXACT));
    }

    /** Attempts are alike, so what is drawn in the end is distributed as what is kept of the first. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12})
    void everyPathOfAnAttemptAtTheGaussianAddsUpToItsProbabilities(int variance) {
        EveryPath<Integer> paths = EveryPath.ofExponentials(coins -> new DiscreteGaussian(BigInteger.valueOf(variance)).attempt(coins).map(BigInteger::intValue).orElse(REFUSED), 0.01);
        IntToDoubleFunction probability = normalised(x -> Math.exp(-(double) x * x / (2 * variance)));
        double kept = paths.outcomes().entrySet().stream().filter(e -> e.getKey() != REFUSED).mapToDouble(Map.Entry::getValue).sum();
        assertThat(IntStream.rangeClosed(-30, 30)).allSatisfy(x -> {
            double walked = paths.outcomes().getOrDefault(x, 0.0);
            assertThat(probability.applyAsDouble(x)).isBetween(walked / (kept + paths.open()) - EXACT, (walked + paths.open()) / kept + EXACT);
        });
    }

    /** Pearson's χ², normal for so many cells; 4.5 standard deviations is met by chance once in more than 100,000 keys, and this key is fixed. */
    @ParameterizedTest
    @CsvSource({"1, 20000", "7, 20000", "160, 20000"})
    void whatIsDrawnWithAKeyIsDistributedAsTheFormulaSays(int variance, int draws) {
        DiscreteGaussian gaussian = new DiscreteGaussian(BigInteger.valueOf(variance));
        Map<Integer, Integer> drawn = new TreeMap<>();
        for (int i = 0; i < draws; i++) {
            drawn.merge(gaussian.draw(new KeyedCoins(Keys.ONE, List.of("chi-square", Integer.toString(i)))).intValueExact(), 1, Integer::sum);
        }
        IntToDoubleFunction probability = normalised(x -> Math.exp(-(double) x * x / (2 * variance)));
        int[] seen = IntStream.rangeClosed(-400, 400).filter(x -> probability.applyAsDouble(x) * draws >= 10).toArray();
        double chiSquare = 0;
        double tail = draws;
        int drawnTail = draws;
        for (int x : seen) {
            double expected = probability.applyAsDouble(x) * draws;
            int found = drawn.getOrDefault(x, 0);
            chiSquare += (found - expected) * (found - expected) / expected;
            tail -= expected;
            drawnTail -= found;
        }
        chiSquare += (drawnTail - tail) * (drawnTail - tail) / Math.max(tail, 1);
        assertThat((chiSquare - seen.length) / Math.sqrt(2.0 * seen.length)).isBetween(-4.5, 4.5);
    }

    /** What makes ρ = 1/2σ² for a count that one child changes by one: Rényi divergence of every order (Canonne, Kamath and Steinke 2020). */
    @Property(tries = 200)
    void oneChildChangesTheDistributionByNoMoreThanTheLossSays(@ForAll @IntRange(min = 1, max = 200) int variance, @ForAll @DoubleRange(min = 1.01, max = 60) double order) {
        double with = 0;
        double all = 0;
        int far = (int) (order + 12 * Math.sqrt(variance)) + 10;
        for (int x = -far; x <= far; x++) {
            double here = -(double) x * x / (2 * variance);
            double there = -(double) (x - 1) * (x - 1) / (2 * variance);
            with += Math.exp(order * there + (1 - order) * here - order * (order - 1) / (2 * variance));
            all += Math.exp(here);
        }
        // log of the sum, from which the bound was taken off before it was added up
        assertThat(Math.log(with / all)).isLessThan(1e-9);
    }

    @Test
    void aVarianceOfNothingIsRefused() {
        assertThatThrownBy(() -> new DiscreteGaussian(BigInteger.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private static IntToDoubleFunction normalised(IntToDoubleFunction weight) {
        double all = IntStream.rangeClosed(-5000, 5000).mapToDouble(weight).sum();
        return x -> weight.applyAsDouble(x) / all;
    }
}
