package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.Locale;

/**
 * What is left to read.
 *
 * @param cells of all tables
 * @param published of these
 * @param count children in all cells
 * @param seen of these, in published cells
 * @param error sum of the absolute differences between figures and the truth
 * @param beyond withheld although the count is the threshold or more
 */
record Usefulness(long cells, long published, long count, long seen, double error, long beyond) {

    static final Usefulness NOTHING = new Usefulness(0, 0, 0, 0, 0, 0);

    /** Of the tables of one topic. */
    static Usefulness of(List<ReleasedRecord> records, Topic topic, Year year) {
        Usefulness all = NOTHING;
        for (ReleasedRecord record : records.stream().filter(r -> r.table().topic == topic).toList()) {
            long children = year.truth().get(record.group()).children();
            boolean published = record.figure().isPresent();
            all = all.and(new Usefulness(1, published ? 1 : 0, children, published ? children : 0, published ? Math.abs(record.figure().getAsLong() - children) : 0,
                    !published && children >= record.table().rules().threshold() ? 1 : 0));
        }
        return all;
    }

    Usefulness and(Usefulness other) {
        return new Usefulness(cells + other.cells, published + other.published, count + other.count, seen + other.seen, error + other.error, beyond + other.beyond);
    }

    /** As cells of a row in a table. */
    String row() {
        return String.format(Locale.ROOT, "%,d | %.1f %% | %.1f %% | %.1f %% | %.2f | %,d", cells, 100.0 * published / Math.max(1, cells),
                100.0 * published / Math.max(1, published + beyond), 100.0 * seen / Math.max(1, count), error / Math.max(1, published), beyond);
    }
}
