package nl.kindkring.reporting.trial;

/**
 * What a reader knows of how figures were made, beside the threshold of each table.
 *
 * @param spread how far a count can be from its figure; 0 when figures are exact
 * @param byRules whether every published count passed the rules of its table: so many are not any one institution's own, so many are left outside, and so large a part of a group it is at most
 */
record Way(int spread, boolean byRules) {

    /** The control. */
    static final Way CONTROL = new Way(2, true);
    /** Exact figures from the threshold up. */
    static final Way THRESHOLD = new Way(0, false);
    /** Exact figures that kept the rules of the control cell by cell. */
    static final Way CLASSIC = new Way(0, true);
}
