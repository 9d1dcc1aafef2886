package nl.kindkring.reporting.detection.method;

/**
 * How a series of that length of period is modelled; the figures for weeks are those of Noufaily and others (2013), those for quarters the same spans of time.
 *
 * @param slots periods in a year
 * @param window periods on either side of the same time of the year that have its level
 * @param levels of the season, that one included
 * @param skipped latest periods that are no reference, so that a rise does not become its own
 * @param reach how far back the reference goes
 * @param least smallest reference that is tested against
 * @param leastShown how many figures of the reference must have been visible
 * @param forSeason smallest reference with a season in the model; in a shorter one the season makes the dispersion larger, so less is found
 * @param forTrend smallest reference with a trend in the model
 */
public record Cadence(int slots, int window, int levels, int skipped, int reach, int least, int leastShown, int forSeason, int forTrend) {

    /** ISO weeks; a week 53 counts as the 52nd. */
    public static final Cadence WEEKS = new Cadence(52, 3, 10, 26, 286, 52, 6, 104, 156);

    /** Quarters. */
    public static final Cadence QUARTERS = new Cadence(4, 0, 4, 2, 22, 4, 2, 8, 12);

    /** Whether a point belongs to the reference of a tested one. */
    boolean refers(Point point, Point tested) {
        return point.index() < tested.index() - skipped && point.index() >= tested.index() - reach;
    }

    /** The level of the season of a point: 0 for the time of the year of the tested one, else 1 to {@code levels - 1}. */
    int level(Point point, Point tested) {
        int same = 2 * window + 1;
        int away = Math.floorMod(Math.min(point.slot(), slots) - Math.min(tested.slot(), slots) + window, slots);
        return away < same ? 0 : 1 + (away - same) * (levels - 1) / (slots - same);
    }
}
