package nl.kindkring.reporting.dashboard;

import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.catalogue.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * A table by three dimensions, one value of the third at a time.
 *
 * @param dimension name of the third; null of a table that has none
 * @param chosen the value that is shown
 * @param label what it is called; null of a table that has none
 * @param options all of them
 */
record Slices(@Nullable String dimension, String chosen, @Nullable String label, Choice options) {

    /** Of a table by one or two dimensions. */
    static final Slices NONE = new Slices(null, "", null, new Choice(List.of()));

    /** The wanted value, or the first. */
    static Slices of(Dimension dimension, Map<String, String> labels, @Nullable String wanted) {
        String chosen = wanted != null && labels.containsKey(wanted) ? wanted : labels.keySet().iterator().next();
        return new Slices(dimension.name(), chosen, labels.get(chosen), Choice.of(labels, chosen));
    }

    List<Figure> of(List<Figure> figures) {
        String third = dimension;
        return third == null ? figures : figures.stream().filter(figure -> figure.isAt(third, chosen)).toList();
    }
}
