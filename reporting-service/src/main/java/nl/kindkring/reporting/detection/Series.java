package nl.kindkring.reporting.detection;

import java.util.List;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.detection.method.DetectionRule;
import nl.kindkring.reporting.detection.method.Point;

/**
 * The released figures of one cell of a table in one area, in the order of their periods.
 *
 * @param table name in the catalogue
 * @param cell codes by dimension, as in the key of the record
 * @param theme the code of its theme
 * @param rule by which it is looked at
 */
public record Series(String table, String cell, String theme, DetectionRule rule, List<Released> figures) {

    /** Keeps its own copy. */
    public Series {
        figures = List.copyOf(figures);
    }

    /** One figure and its period. */
    public record Released(Period period, Point point) {}

    /** The figures alone. */
    public List<Point> points() {
        return figures.stream().map(Released::point).toList();
    }

    /** What was known of it up to and including a period. */
    Series until(Period period) {
        return new Series(table, cell, theme, rule, figures.stream().filter(figure -> !figure.period().firstDay().isAfter(period.firstDay())).toList());
    }
}
