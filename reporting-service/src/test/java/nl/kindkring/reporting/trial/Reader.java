package nl.kindkring.reporting.trial;

import java.util.Set;
import java.util.function.ToLongFunction;
import nl.kindkring.reporting.disclosure.audit.Group;

/**
 * What somebody who attacks records knows beside them.
 *
 * @param way how figures were made
 * @param most the population of a group
 * @param own what an insider knows of it as its own, in every cell and period; nought for an outsider
 * @param merger whether the second municipality went up in the first half-way
 * @param editions what is made of corrected figures, and the truth
 * @param fixed dimensions that have one code in all these records
 * @param courses of centres
 */
record Reader(Way way, ToLongFunction<Group> most, ToLongFunction<Group> own, boolean merger, Editions editions, Set<String> fixed, Courses courses) {

    /** The same with all figures as they were released. */
    Reader counting() {
        return new Reader(way, most, own, merger, editions.counting(), fixed, courses);
    }
}
