package nl.kindkring.reporting.detection.method;

/**
 * The count behind a released figure, as far as a Poisson law of a given mean and the figure together tell.
 *
 * @param expected its expectation
 * @param squareFromMean the expectation of its squared distance from the mean of the law
 */
record Behind(double expected, double squareFromMean) {

    /** A count that is known. */
    static Behind exactly(int count, double mean) {
        return new Behind(count, (count - mean) * (count - mean));
    }

    /** A count somewhere from {@code lowest} to {@code highest}. */
    static Behind within(int lowest, int highest, double mean) {
        // relative to the first one, in steps: far from the mean every probability itself is 0 to a computer
        double[] sums = sums(lowest, highest, mean, 1);
        return new Behind(sums[1] / sums[0], sums[2] / sums[0]);
    }

    /** A count below {@code threshold}, or, with chance {@code otherwise}, any other. */
    static Behind mostlyBelow(int threshold, double otherwise, double mean) {
        double[] below = sums(0, threshold - 1, mean, Math.exp(-mean));
        double all = below[0] + otherwise * (1 - below[0]);
        // mean and variance of a Poisson law are both its mean; what is not below is the rest of them
        return new Behind((below[1] + otherwise * (mean - below[1])) / all, (below[2] + otherwise * (mean - below[2])) / all);
    }

    /** How much the figure leaves open: 0 for a known count, the whole variance of the law for a missing one. */
    double variance(double mean) {
        return Math.max(0, squareFromMean - (expected - mean) * (expected - mean));
    }

    private static double[] sums(int lowest, int highest, double mean, double probabilityOfLowest) {
        double[] sums = new double[3];
        double p = probabilityOfLowest;
        for (int n = lowest; n <= highest; n++) {
            sums[0] += p;
            sums[1] += p * n;
            sums[2] += p * (n - mean) * (n - mean);
            p *= mean / (n + 1);
        }
        return sums;
    }
}
