package nl.kindkring.reporting.catalogue;

/**
 * What all noisy tables together may cost one child in one year of the calendar.
 *
 * @param perYear the cap; a release that would pass it is not made
 * @param deltaOneIn the cap is also said as ε, with a δ of one in so many: a million or more
 */
public record NoiseBudget(PrivacyLoss perYear, int deltaOneIn) {

    private static final int LEAST = 1_000_000;

    /** Refuses a cap of nothing, and a δ that would give a child away. */
    public NoiseBudget {
        if (perYear.equals(PrivacyLoss.NONE) || deltaOneIn < LEAST) {
            throw new IllegalArgumentException("a noise budget has a loss above 0 a year and a delta of one in %d or more".formatted(LEAST));
        }
    }
}
