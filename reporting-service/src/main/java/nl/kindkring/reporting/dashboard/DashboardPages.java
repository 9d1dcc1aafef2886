package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.release.Releases;
import org.jspecify.annotations.Nullable;

/** Gathers what stands on a page: figures, their labels, what may be chosen. Only tables whose audience is everybody are shown. */
@ApplicationScoped
class DashboardPages {

    private static final String COURSE = "signals-by-theme";
    private static final String HEAT = "signals-by-theme-and-age";
    private static final String FIRST_THEME = "C1";
    /** Two years of weeks: enough to see a season come back. */
    private static final int MOST_POINTS = 104;
    private static final int MOST_DIMENSIONS = 2;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Releases releases;
    private final Labels labels;

    DashboardPages(Catalogue catalogue, Figures figures, Releases releases, Labels labels) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.releases = releases;
        this.labels = labels;
    }

    Pages.Overview overview(Language language, AreaLevel level, @Nullable String theme, @Nullable String period) {
        var themes = labels.themes(language);
        var chosen = theme != null && themes.containsKey(theme) ? theme : FIRST_THEME;
        var names = labels.areas(level, language);
        var periods = releases.periods(names.keySet(), COURSE);
        var shown = chosenOrLast(periods, period);
        Map<String, OptionalLong> counts = new LinkedHashMap<>();
        figures(null, COURSE, shown).stream().filter(figure -> figure.isAt("theme", chosen)).forEach(figure -> counts.put(figure.area(), figure.count()));
        return new Pages.Overview(level.name(), Choice.of(themes, chosen), themes.get(chosen), Choice.of(periods, String.valueOf(shown)), shown,
                Ranking.of(counts, names));
    }

    Pages.AreaPage area(Area area, Language language, @Nullable String theme) {
        var themes = labels.themes(language);
        var chosen = theme != null && themes.containsKey(theme) ? theme : FIRST_THEME;
        var points = figures.of(area.code(), COURSE, null).stream().filter(figure -> figure.isAt("theme", chosen))
                .sorted(Comparator.comparing(Figure::period)).map(figure -> new Point(figure.period(), figure.count())).toList();
        var recent = points.subList(Math.max(0, points.size() - MOST_POINTS), points.size());
        var table = catalogue.table(HEAT).orElseThrow();
        var latest = chosenOrLast(releases.periods(List.of(area.code()), HEAT), null);
        return new Pages.AreaPage(area.code(), labels.name(area, language), Choice.of(themes, chosen), themes.get(chosen), recent, LineChart.of(recent),
                latest, matrix(figures(area.code(), HEAT, latest), table, area, language), tables(area, language));
    }

    Pages.TablePage table(Area area, TrendTable table, Language language, @Nullable String period) {
        var periods = releases.periods(List.of(area.code()), table.name());
        var shown = chosenOrLast(periods, period);
        return new Pages.TablePage(area.code(), labels.name(area, language), table.name(), title(table, language),
                Choice.of(periods, String.valueOf(shown)), shown,
                matrix(figures(area.code(), table.name(), shown), table, area, language));
    }

    /** The area of that code, if there is one. */
    Optional<Area> find(String code) {
        return labels.area(code);
    }

    /** The table of that name, if the dashboard shows it for that area. */
    Optional<TrendTable> find(String name, Area area) {
        return catalogue.table(name).filter(table -> shows(table, area));
    }

    private static boolean shows(TrendTable table, Area area) {
        return table.audience() == Audience.PUBLIC && table.levels().contains(area.level()) && table.dimensions().size() <= MOST_DIMENSIONS;
    }

    /** Those of one period; none when nothing is released yet. */
    private List<Figure> figures(@Nullable String area, String table, @Nullable String period) {
        return period == null ? List.of() : figures.of(area, table, period);
    }

    private Matrix matrix(List<Figure> shown, TrendTable table, Area area, Language language) {
        var down = axis(table.dimensions().getFirst(), area, language);
        return table.dimensions().size() == 1 ? Matrix.ofOne(shown, down) : Matrix.of(shown, down, axis(table.dimensions().getLast(), area, language));
    }

    private Matrix.Axis axis(Dimension dimension, Area area, Language language) {
        return new Matrix.Axis(dimension.name(), labels.of(dimension, area, language));
    }

    private List<Pages.TableLink> tables(Area area, Language language) {
        return catalogue.tables().stream().filter(table -> shows(table, area)).map(table -> new Pages.TableLink(table.name(), title(table, language))).toList();
    }

    private static String title(TrendTable table, Language language) {
        return switch (language) {
            case NL -> table.titleNl();
            case EN -> table.titleEn();
        };
    }

    private static @Nullable String chosenOrLast(List<String> periods, @Nullable String chosen) {
        return chosen != null && periods.contains(chosen) ? chosen : periods.isEmpty() ? null : periods.getFirst();
    }
}
