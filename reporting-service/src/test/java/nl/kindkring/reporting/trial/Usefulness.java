package nl.kindkring.reporting.trial;

import java.util.Locale;

/**
 * What is left to read.
 *
 * @param cells share of cells that are published
 * @param count share of the total count that stands in published cells
 * @param error mean absolute difference between a published figure and the truth
 */
record Usefulness(double cells, double count, double error) {

    static Usefulness of(Year year) {
        double published = 0;
        double seen = 0;
        double all = 0;
        double error = 0;
        for (ReleasedRecord record : year.records()) {
            long children = year.truth().get(record.group()).children();
            all += children;
            if (record.figure().isPresent()) {
                published++;
                seen += children;
                error += Math.abs(record.figure().getAsLong() - children);
            }
        }
        return new Usefulness(published / year.records().size(), seen / all, error / Math.max(1, published));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "published %.1f %% of cells, %.1f %% of the count, error %.2f", 100 * cells, 100 * count, error);
    }
}
