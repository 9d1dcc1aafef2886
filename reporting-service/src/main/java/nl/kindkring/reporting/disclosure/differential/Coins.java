package nl.kindkring.reporting.disclosure.differential;

import java.math.BigInteger;

/** Where chance comes from, in whole numbers. A seam: with a key in use, every path in the tests. */
interface Coins {

    /** A number from 0 to bound − 1, each as likely as the other. */
    BigInteger below(BigInteger bound);

    /** True with probability numerator/denominator, exactly. */
    default boolean heads(BigInteger numerator, BigInteger denominator) {
        return below(denominator).compareTo(numerator) < 0;
    }

    /** True with probability exp(−numerator/denominator), exactly: as often as each of its whole parts and the rest come true. */
    default boolean exponential(BigInteger numerator, BigInteger denominator) {
        BigInteger[] wholeAndRest = numerator.divideAndRemainder(denominator);
        for (BigInteger i = BigInteger.ZERO; i.compareTo(wholeAndRest[0]) < 0; i = i.add(BigInteger.ONE)) {
            if (!exponentialUpToOne(BigInteger.ONE, BigInteger.ONE)) {
                return false;
            }
        }
        return exponentialUpToOne(wholeAndRest[1], denominator);
    }

    /** For a fraction γ from 0 to 1: the series of exp(−γ) is the chance that γ, γ/2, γ/3 … first fails at an odd place. */
    private boolean exponentialUpToOne(BigInteger numerator, BigInteger denominator) {
        BigInteger k = BigInteger.ONE;
        while (heads(numerator, denominator.multiply(k))) {
            k = k.add(BigInteger.ONE);
        }
        return k.testBit(0);
    }
}
