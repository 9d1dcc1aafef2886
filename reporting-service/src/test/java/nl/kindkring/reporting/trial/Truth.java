package nl.kindkring.reporting.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.jspecify.annotations.Nullable;

/** The exact counts behind the records, for the score, for how far releases disagree, and for what an institution knows of them as its own. */
final class Truth {

    private final Map<Group, CellCount> cells;
    private final Map<Group, CellCount> counts = new HashMap<>();
    private final Map<Group, Long> figures = new HashMap<>();
    private final Region region;
    private final Courses courses;

    Truth(List<ReleasedRecord> records, Year year, Region region) {
        this.region = region;
        this.cells = year.truth();
        this.courses = new Courses(region, (int) records.stream().map(record -> record.group().period()).filter(period -> period.startsWith("Q")).distinct().count());
        counts.putAll(courses.counts());
        counts.putAll(year.margins());
        counts.putAll(cells);
        records.stream().filter(record -> record.figure().isPresent()).forEach(record -> figures.put(record.group(), record.figure().getAsLong()));
    }

    Region region() {
        return region;
    }

    Courses courses() {
        return courses;
    }

    /** Whether a table shows it, or withholds it. */
    boolean isCell(Group group) {
        return cells.containsKey(group);
    }

    /** @throws IllegalArgumentException when it was not counted: then nothing may be concluded from it */
    CellCount count(Group group) {
        CellCount count = counts.get(group);
        if (count == null) {
            throw new IllegalArgumentException("not counted: " + group);
        }
        return count;
    }

    long children(Group group) {
        return count(group).children();
    }

    long own(Group group, Institution insider) {
        CellCount count = count(group);
        return Math.min(count.children(), count.byInstitution().getOrDefault(insider, 0L));
    }

    /** What was published of it. */
    @Nullable Long figure(Group group) {
        return figures.get(group);
    }

    boolean isPublished(Group group) {
        return figures.containsKey(group);
    }

    long population(Group group) {
        return Tally.population(region, group);
    }
}
