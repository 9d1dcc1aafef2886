package nl.kindkring.reporting.trial;

/** How many children a municipality has. */
enum Scale {
    /** A small one. */
    SMALL(2_000, 4_000),
    /** A middle-sized one. */
    MIDDLE(8_000, 12_000),
    /** A large one. */
    LARGE(30_000, 40_000),
    /** One of those that there are, the small ones more often. */
    MIXED(2_000, 40_000);

    private final int least;
    private final int most;

    Scale(int least, int most) {
        this.least = least;
        this.most = most;
    }

    /** @param share from 0 to 1: of the ratio, not of the difference */
    int children(double share) {
        return (int) Math.round(least * Math.pow((double) most / least, share));
    }
}
