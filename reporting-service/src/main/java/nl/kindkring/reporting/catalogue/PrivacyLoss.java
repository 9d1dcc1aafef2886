package nl.kindkring.reporting.catalogue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How much may be learnt about one child from noisy figures: ρ of zero-concentrated differential privacy (Bun and Steinke 2016), an exact fraction.
 * Losses of several releases add up.
 *
 * @param numerator 0 or more
 * @param denominator 1 or more
 */
public record PrivacyLoss(BigInteger numerator, BigInteger denominator) implements Comparable<PrivacyLoss> {

    /** Nothing was released. */
    public static final PrivacyLoss NONE = of(0, 1);

    private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

    /** Reduces, so that equal losses are equal. */
    public PrivacyLoss {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("a loss is a fraction of 0 or more");
        }
        BigInteger common = numerator.gcd(denominator);
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
    }

    /** The fraction of two whole numbers. */
    public static PrivacyLoss of(long numerator, long denominator) {
        return new PrivacyLoss(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** The exact value of a decimal. */
    public static PrivacyLoss of(BigDecimal rho) {
        BigDecimal whole = rho.setScale(Math.max(0, rho.scale()), RoundingMode.UNNECESSARY);
        return new PrivacyLoss(whole.unscaledValue(), BigInteger.TEN.pow(whole.scale()));
    }

    /** Both together: whoever sees two releases about a child learns no more than this. */
    public PrivacyLoss plus(PrivacyLoss other) {
        return new PrivacyLoss(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    /** ρ in millionths, rounded up. */
    public int rhoMillionths() {
        return new BigDecimal(numerator.multiply(MILLION)).divide(new BigDecimal(denominator), 0, RoundingMode.CEILING).intValueExact();
    }

    /**
     * The ε of (ε, δ)-differential privacy that follows, in hundredths, rounded up: ρ + 2√(ρ·ln(1/δ)) (Bun and Steinke 2016, proposition 1.3). For people to
     * read; nothing is decided by it.
     *
     * @param deltaOneIn 1/δ
     */
    public int epsilonHundredths(int deltaOneIn) {
        double rho = new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL64).doubleValue();
        return (int) Math.ceil(100 * (rho + 2 * Math.sqrt(rho * Math.log(deltaOneIn))));
    }

    @Override
    public int compareTo(PrivacyLoss other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
