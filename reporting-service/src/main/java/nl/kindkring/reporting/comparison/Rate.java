package nl.kindkring.reporting.comparison;

/**
 * A rate per 1,000 children with the range in which it reasonably lies. The range holds two things that are not known: what rounding hid (the count is
 * at most half a rounding step off) and chance, as for a Poisson count at 95 %. For chance Byar's approximation of the exact limits is used, as English
 * public health does for counts from 10 (APHO Technical Briefing 3; Breslow and Day 1987): the lower limit from the smallest count that rounds to the
 * figure, the upper from the largest. It says nothing of children about whom nobody raised anything.
 *
 * @param per1000 from the released figure
 * @param low lower end, 0 or more
 * @param high upper end
 */
public record Rate(double per1000, double low, double high) {

    private static final double Z_95 = 1.959964;

    /**
     * The rate of a released figure.
     *
     * @param count as released, rounded
     * @param roundedTo the step to which it was rounded
     * @param children in the area, more than 0
     * @throws IllegalArgumentException when there are no children
     */
    public static Rate of(long count, int roundedTo, long children) {
        return within(count, roundedTo / 2, children);
    }

    /**
     * The same of a figure of which another thing than rounding says how far it is off.
     *
     * @param off how far the count can be from it, to either side
     * @param children in the area, more than 0
     * @throws IllegalArgumentException when there are no children
     */
    public static Rate within(long count, long off, long children) {
        if (children <= 0) {
            throw new IllegalArgumentException("a rate needs children");
        }
        return new Rate(per(count, children), per(lower(Math.max(0, count - off)), children), per(upper(count + off), children));
    }

    /** Whether chance and rounding together do not explain the difference: the ranges have nothing in common. A careful rule; it misses some differences. */
    public boolean clearlyDiffersFrom(Rate other) {
        return low > other.high || other.low > high;
    }

    private static double lower(double n) {
        return n == 0 ? 0 : Math.max(0, n * Math.pow(1 - 1 / (9 * n) - Z_95 / (3 * Math.sqrt(n)), 3));
    }

    private static double upper(double n) {
        double more = n + 1;
        return more * Math.pow(1 - 1 / (9 * more) + Z_95 / (3 * Math.sqrt(more)), 3);
    }

    private static double per(double count, long children) {
        return Math.round(count / children * 1e5) / 100.0;
    }
}
