package nl.kindkring.reporting.dashboard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kindkring.reporting.catalogue.Period;

/**
 * The figures of one cell over the released periods.
 *
 * @param points oldest first
 * @param chart where they stand in a drawing
 */
public record Course(List<Point> points, LineChart chart) {

    /** Two years of weeks: enough to see a season come back. */
    static final int MOST_POINTS = 104;

    /** The newest of these figures, all of one cell, one for each period that was released. */
    static Course of(List<Figure> figures) {
        List<Figure> ordered = figures.stream().sorted(Comparator.comparing(figure -> Period.parse(figure.period()).firstDay())).toList();
        List<Point> points = new ArrayList<>();
        Period expected = null;
        for (Figure figure : ordered.subList(Math.max(0, ordered.size() - MOST_POINTS), ordered.size())) {
            Period period = Period.parse(figure.period());
            points.add(new Point(figure.period(), figure.amount(), expected != null && !period.equals(expected)));
            expected = period.next();
        }
        return new Course(points, LineChart.of(points));
    }

    /** Whether there is a period between two released ones of which nothing was released. */
    public boolean interrupted() {
        return points.stream().anyMatch(Point::afterNothing);
    }
}
