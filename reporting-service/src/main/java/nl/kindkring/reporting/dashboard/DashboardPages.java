package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import org.jspecify.annotations.Nullable;

/** Gathers what stands on a page: figures, their labels, what may be chosen. */
@ApplicationScoped
class DashboardPages {

    private static final String COURSE = "signals-by-theme";
    private static final String HEAT = "signals-by-theme-and-age";
    private static final String FIRST_THEME = "C1";
    /** Two years of weeks: enough to see a season come back. */
    private static final int MOST_POINTS = 104;

    private final Figures figures;
    private final Labels labels;

    DashboardPages(Figures figures, Labels labels) {
        this.figures = figures;
        this.labels = labels;
    }

    Pages.Overview overview(Language language, @Nullable String theme, @Nullable String period) {
        var themes = themes(language);
        var chosen = theme != null && themes.containsKey(theme) ? theme : FIRST_THEME;
        var all = figures.of(null, COURSE, null).stream().filter(figure -> figure.isAt("theme", chosen)).toList();
        var periods = periods(all);
        var shown = chosenOrLast(periods, period);
        Map<String, OptionalLong> counts = new LinkedHashMap<>();
        all.stream().filter(figure -> figure.period().equals(shown)).forEach(figure -> counts.put(figure.area(), figure.count()));
        return new Pages.Overview(Choice.of(themes, chosen), themes.get(chosen), Choice.of(periods, String.valueOf(shown)), shown,
                Ranking.of(counts, labels.of("municipality", language)));
    }

    Pages.AreaPage area(String area, Language language, @Nullable String theme) {
        var themes = themes(language);
        var chosen = theme != null && themes.containsKey(theme) ? theme : FIRST_THEME;
        var points = figures.of(area, COURSE, null).stream().filter(figure -> figure.isAt("theme", chosen))
                .sorted(Comparator.comparing(Figure::period)).map(figure -> new Point(figure.period(), figure.count())).toList();
        var recent = points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
        var table = Catalogue.table(HEAT).orElseThrow();
        var quarters = figures.of(area, HEAT, null);
        var latest = chosenOrLast(periods(quarters), null);
        return new Pages.AreaPage(area, name(area, language), Choice.of(themes, chosen), themes.get(chosen), recent, LineChart.of(recent),
                latest, matrix(quarters, latest, table, language), tables(language));
    }

    Pages.TablePage table(String area, TrendTable table, Language language, @Nullable String period) {
        var all = figures.of(area, table.name(), null);
        var periods = periods(all);
        var shown = chosenOrLast(periods, period);
        var down = table.dimensions().getFirst();
        var across = table.dimensions().getLast();
        return new Pages.TablePage(area, name(area, language), table.name(), title(table, language), Choice.of(periods, String.valueOf(shown)), shown,
                down.name(), across.name(), matrix(all, shown, table, language));
    }

    /** What the municipality is called; empty when it is not one of ours. */
    String name(String area, Language language) {
        return labels.of("municipality", language).getOrDefault(area, "");
    }

    private Matrix matrix(List<Figure> all, @Nullable String period, TrendTable table, Language language) {
        var shown = all.stream().filter(figure -> figure.period().equals(period)).toList();
        var down = table.dimensions().getFirst();
        return Matrix.of(shown, axis(down, language), axis(table.dimensions().getLast(), language));
    }

    private Matrix.Axis axis(Dimension dimension, Language language) {
        return new Matrix.Axis(dimension.name(), labels.of(dimension.codeList(), language));
    }

    private Map<String, String> themes(Language language) {
        var themes = new LinkedHashMap<>(labels.of("theme", language));
        themes.remove("D4"); // safety at home is restricted and never released (DOMAIN 5)
        return themes;
    }

    private static List<Pages.TableLink> tables(Language language) {
        return Catalogue.tables().stream().map(table -> new Pages.TableLink(table.name(), title(table, language))).toList();
    }

    private static String title(TrendTable table, Language language) {
        return switch (language) {
            case NL -> table.titleNl();
            case EN -> table.titleEn();
        };
    }

    /** The newest first. */
    private static List<String> periods(List<Figure> figures) {
        return figures.stream().map(Figure::period).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private static @Nullable String chosenOrLast(List<String> periods, @Nullable String chosen) {
        return chosen != null && periods.contains(chosen) ? chosen : periods.isEmpty() ? null : periods.getFirst();
    }
}
