package nl.kindkring.reporting.catalogue;

/**
 * How much noise the figures of a table get in place of the control: to the count of each cell a discrete Gaussian with this variance is added
 * (Canonne, Kamath and Steinke 2020). Whole numbers, so that what a release costs is an exact fraction.
 *
 * @param variance σ², 1 to 1,000,000
 * @param cellsPerChild a child counts in at most so many cells of one area and period, 1 to 10; those beyond are left out
 */
public record Noise(int variance, int cellsPerChild) {

    /** Refuses parameters outside their range. */
    public Noise {
        if (variance < 1 || variance > 1_000_000 || cellsPerChild < 1 || cellsPerChild > 10) {
            throw new IllegalArgumentException("variance is 1 to 1000000, cells per child 1 to 10");
        }
    }

    /** Of 100 figures 95 lie at most so far from the count: two standard deviations, rounded, which for a discrete Gaussian hold a little more than 95. */
    public int within95() {
        return (int) Math.round(2 * Math.sqrt(variance));
    }

    /**
     * What one release over one period costs a child at most: ρ = Δ² / 2σ², where Δ² is the number of cells in which the child counts. It is in one area
     * of each level, and the areas of a level have no child in common.
     *
     * @param levels how many levels of area the table is released for
     */
    public PrivacyLoss ofRelease(int levels) {
        return PrivacyLoss.of((long) cellsPerChild * levels, 2L * variance);
    }
}
