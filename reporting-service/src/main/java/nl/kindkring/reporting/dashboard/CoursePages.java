package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.file.DimensionNames;
import nl.kindkring.reporting.geography.Area;
import org.jspecify.annotations.Nullable;

/** One cell of a table over all its periods: weeks, quarters or years. */
@ApplicationScoped
class CoursePages {

    /** As many as a table has dimensions at most. */
    private static final List<String> FIELDS = List.of("first", "second", "third");

    private final Figures figures;
    private final Labels labels;

    /** Codes by dimension, in the order of the table; null for any. */
    record Wanted(@Nullable String first, @Nullable String second, @Nullable String third) {

        @Nullable String of(int dimension) {
            return dimension == 0 ? first : dimension == 1 ? second : third;
        }
    }

    CoursePages(Figures figures, Labels labels) {
        this.figures = figures;
        this.labels = labels;
    }

    /**
     * The course of the cell with the wanted codes. A code that is not wanted, or is none of the table's, is that of the largest figure of the newest period.
     */
    Pages.CoursePage course(Area area, TrendTable table, Language language, Wanted wanted) {
        List<Figure> all = figures.ever(area, table);
        Map<String, String> largest = largest(all);
        Map<String, String> cell = new LinkedHashMap<>();
        List<Pages.Pick> picks = new ArrayList<>();
        List<String> called = new ArrayList<>();
        for (int i = 0; i < table.dimensions().size() && !all.isEmpty(); i++) {
            Dimension dimension = table.dimensions().get(i);
            Map<String, String> options = released(dimension, all, labels.of(dimension, area, language));
            String code = chosen(options, wanted.of(i), largest.get(dimension.name()));
            cell.put(dimension.name(), code);
            picks.add(new Pages.Pick(FIELDS.get(i), name(dimension, language), Choice.of(options, code)));
            called.add(options.getOrDefault(code, code));
        }
        List<Figure> ofCell = all.isEmpty() ? List.of() : figures.course(area, table, cell);
        return new Pages.CoursePage(area.code(), labels.name(area, language), table.name(), DashboardPages.title(table, language), picks, String.join(", ", called),
                Course.of(ofCell), Explained.of(ofCell, table));
    }

    /** Codes that were never released, as those of safety at home, are not offered. */
    private static Map<String, String> released(Dimension dimension, List<Figure> all, Map<String, String> labels) {
        Map<String, String> options = new LinkedHashMap<>(labels);
        options.keySet().retainAll(all.stream().map(figure -> figure.code(dimension.name())).toList());
        return options;
    }

    private static String chosen(Map<String, String> options, @Nullable String wanted, @Nullable String largest) {
        if (wanted != null && options.containsKey(wanted)) {
            return wanted;
        }
        return largest != null && options.containsKey(largest) ? largest : options.keySet().stream().findFirst().orElse("");
    }

    private static Map<String, String> largest(List<Figure> all) {
        Comparator<Figure> byPeriod = Comparator.comparing(figure -> Period.parse(figure.period()).firstDay());
        return all.stream().filter(figure -> !figure.amount().withheld()).max(byPeriod.thenComparingLong(figure -> figure.amount().value()))
                .map(Figure::cell).orElse(Map.of());
    }

    /** What a dimension is called. */
    static String name(Dimension dimension, Language language) {
        return switch (language) {
            case NL -> DimensionNames.nl(dimension.name());
            case EN -> DimensionNames.en(dimension.name());
        };
    }
}
