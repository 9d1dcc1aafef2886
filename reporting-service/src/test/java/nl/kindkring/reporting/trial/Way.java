package nl.kindkring.reporting.trial;

/**
 * What a reader knows of how figures were made.
 *
 * @param threshold what every published count is at least
 * @param spread how far a count can be from its figure; 0 when figures are exact
 * @param outside at least so many children of a published count are not any one institution's own; 0 when that was not asked
 */
record Way(int threshold, int spread, int outside) {

    /** The control with its standard rules. */
    static final Way CONTROL = new Way(10, 2, 10);
    /** Exact figures from ten up. */
    static final Way THRESHOLD = new Way(10, 0, 0);
    /** Exact figures that kept the rules of the control cell by cell. */
    static final Way CLASSIC = new Way(10, 0, 10);
}
