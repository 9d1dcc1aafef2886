package nl.kindkring.reporting.disclosure.differential;

import java.math.BigInteger;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Draws from the discrete Gaussian, in which a whole number x has a probability in proportion to exp(−x² / 2σ²), exactly: whole numbers and fractions of
 * them, no floating point. Algorithms 1 to 3 of C. L. Canonne, G. Kamath, T. Steinke, <em>The discrete Gaussian for differential privacy</em>, NeurIPS
 * 2020.
 *
 * @param variance σ², 1 or more
 */
record DiscreteGaussian(BigInteger variance) {

    /** Refuses a variance under 1. */
    DiscreteGaussian {
        if (variance.signum() <= 0) {
            throw new IllegalArgumentException("a variance is 1 or more");
        }
    }

    /** One number. */
    BigInteger draw(Coins coins) {
        return Stream.generate(() -> attempt(coins)).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    /** A Laplacian of the scale ⌊σ⌋ + 1, kept as often as the Gaussian asks: with probability exp(−(|y| − σ²/scale)² / 2σ²). */
    Optional<BigInteger> attempt(Coins coins) {
        BigInteger scale = variance.sqrt().add(BigInteger.ONE);
        BigInteger y = laplacian(scale, coins);
        BigInteger off = y.abs().multiply(scale).subtract(variance);
        boolean kept = coins.exponential(off.multiply(off), variance.multiply(scale).multiply(scale).shiftLeft(1));
        return kept ? Optional.of(y) : Optional.empty();
    }

    /** A whole number y with a probability in proportion to exp(−|y| / scale). */
    static BigInteger laplacian(BigInteger scale, Coins coins) {
        while (true) {
            BigInteger size = geometric(scale, coins);
            boolean negative = coins.heads(BigInteger.ONE, BigInteger.TWO);
            if (!negative || size.signum() != 0) { // nought has one sign only
                return negative ? size.negate() : size;
            }
        }
    }

    /** A whole number x of 0 or more with a probability in proportion to exp(−x / scale). */
    private static BigInteger geometric(BigInteger scale, Coins coins) {
        BigInteger rest;
        do {
            rest = coins.below(scale);
        } while (!coins.exponential(rest, scale));
        BigInteger whole = BigInteger.ZERO;
        while (coins.exponential(BigInteger.ONE, BigInteger.ONE)) {
            whole = whole.add(BigInteger.ONE);
        }
        return whole.multiply(scale).add(rest);
    }
}
