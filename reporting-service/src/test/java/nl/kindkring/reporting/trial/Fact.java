package nl.kindkring.reporting.trial;

import java.util.Map;

/**
 * Something that happened to a child, known from the day on which it is told until the day on which a correction is.
 *
 * @param codes of the dimensions that are not the child's own
 */
record Fact(Region.Child child, Moment at, int until, int institution, Map<String, String> codes) {

    /** Nobody corrects it. */
    static Fact of(Region.Child child, Moment at, int institution, Map<String, String> codes) {
        return new Fact(child, at, Integer.MAX_VALUE, institution, codes);
    }

    /** Whether it is counted from a day to the one before another, as it is known today; what is told today is not known yet. */
    boolean isIn(int first, int after, int today) {
        return at.day() >= first && at.isBefore(after, today) && until >= today && child.leftOutFrom() > today;
    }
}
