package nl.kindkring.reporting.disclosure.audit;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.kindkring.reporting.disclosure.Cell;

/**
 * A group of children that can be counted, whichever table shows it: two tables that have a margin in common have this group in common.
 *
 * @param subject what is counted, such as SIGNALS; groups of different subjects have nothing to do with each other
 * @param area a municipality, partnership, province or the country
 * @param period name of a closed period
 * @param cell the codes; empty for everybody
 * @param edition 0 as first released, higher for each correction
 */
public record Group(String subject, String area, String period, Cell cell, int edition) implements Comparable<Group> {

    private static final Comparator<Group> ORDER = Comparator.comparing(Group::subject).thenComparing(Group::period)
            .thenComparing(Group::area).thenComparing(group -> group.cell().text()).thenComparing(Group::edition);

    /** A group as first released. */
    public Group(String subject, String area, String period, Cell cell) {
        this(subject, area, period, cell, 0);
    }

    /** The same group before any correction. */
    public Group firstReleased() {
        return edition == 0 ? this : new Group(subject, area, period, cell);
    }

    /** The same group in its correction; there is one at most. */
    public Group corrected() {
        return new Group(subject, area, period, cell, 1);
    }

    /** The larger group without one dimension. */
    public Group without(String dimension) {
        SequencedMap<String, String> codes = new LinkedHashMap<>(cell.codes());
        codes.remove(dimension);
        return new Group(subject, area, period, new Cell(codes), edition);
    }

    /** The same cell in another area. */
    public Group in(String otherArea) {
        return new Group(subject, otherArea, period, cell, edition);
    }

    /** The same cell in another period. */
    public Group during(String otherPeriod) {
        return new Group(subject, area, otherPeriod, cell, edition);
    }

    /** One fixed order, so that the same counts always lead to the same release. */
    @Override
    public int compareTo(Group other) {
        return ORDER.compare(this, other);
    }
}
