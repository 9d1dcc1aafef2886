package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.publication.Readership;
import org.jspecify.annotations.Nullable;

/** Gathers what stands on the pages of one area: figures, their labels, what may be chosen. Only what its reader may read. */
@ApplicationScoped
class DashboardPages {

    private static final String COURSE = OverviewPages.BY_THEME;
    private static final String HEAT = "signals-by-theme-and-age";
    private static final int FLAT = 2;

    private final Catalogue catalogue;
    private final Figures figures;
    private final Readership readership;
    private final Labels labels;
    private final FoundRows found;

    DashboardPages(Catalogue catalogue, Figures figures, Readership readership, Labels labels, FoundRows found) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.readership = readership;
        this.labels = labels;
        this.found = found;
    }

    Pages.AreaPage area(Area area, Language language, @Nullable String theme) {
        ThemeChoice themes = ThemeChoice.of(labels.themes(language), theme);
        boolean courseShown = find(COURSE, area).isPresent();
        TrendTable weekly = catalogue.table(COURSE).orElseThrow();
        List<Figure> course = courseShown ? figures.course(area, weekly, Map.of("theme", themes.chosen())) : List.of();
        TrendTable heat = catalogue.table(HEAT).orElseThrow();
        String latest = find(HEAT, area).isPresent() ? Periods.chosenOrLast(figures.periods(List.of(area), heat), null) : null;
        List<Figure> ofLatest = figures.of(List.of(area), heat, latest);
        return new Pages.AreaPage(area.code(), labels.name(area, language), area.level() != AreaLevel.MUNICIPALITY, labels.around(area, language), themes.options(),
                themes.label(), courseShown, Course.of(course), Explained.of(course, weekly), latest, title(heat, language), matrix(ofLatest, heat, area, language),
                Explained.of(ofLatest, heat), find(OverviewPages.BY_DISTRICT, area).isPresent(), found.of(area, language), tables(area, language));
    }

    Pages.TablePage table(Area area, TrendTable table, Language language, @Nullable String period, @Nullable String slice) {
        List<String> periods = figures.periods(List.of(area), table);
        String shown = Periods.chosenOrLast(periods, period);
        List<Figure> all = figures.of(List.of(area), table, shown);
        Optional<Dimension> third = table.dimensions().stream().skip(FLAT).findFirst();
        Slices slices = third.map(dimension -> Slices.of(dimension, labels.of(dimension, area, language), slice)).orElse(Slices.NONE);
        return new Pages.TablePage(area.code(), labels.name(area, language), table.name(), title(table, language), Periods.choice(periods, shown, language), shown,
                slices.options(), third.map(dimension -> CoursePages.name(dimension, language)).orElse(null), slices.label(), matrix(slices.of(all), table, area, language),
                Explained.of(all, table));
    }

    /** Whether any table has noise. */
    boolean anyNoise() {
        return catalogue.tables().stream().anyMatch(TrendTable::isNoisy);
    }

    /** The area of that code, if there is one. */
    Optional<Area> find(String code) {
        return labels.area(code);
    }

    /**
     * The table of that name, for that area and the reader.
     *
     * @throws ProblemException 404 when there is none
     */
    TrendTable require(String name, Area area) {
        return find(name, area).orElseThrow(() -> new ProblemException(404, "not-found"));
    }

    private Optional<TrendTable> find(String name, Area area) {
        return catalogue.table(name).filter(table -> shows(table, area));
    }

    private boolean shows(TrendTable table, Area area) {
        return table.levels().contains(area.level()) && !table.dimensions().isEmpty() && readership.reads(table, area);
    }

    private Matrix matrix(List<Figure> shown, TrendTable table, Area area, Language language) {
        Matrix.Axis down = axis(table.dimensions().getFirst(), area, language);
        return table.dimensions().size() == 1 ? Matrix.ofOne(shown, down) : Matrix.of(shown, down, axis(table.dimensions().get(1), area, language));
    }

    private Matrix.Axis axis(Dimension dimension, Area area, Language language) {
        return new Matrix.Axis(dimension.name(), labels.of(dimension, area, language));
    }

    private List<Pages.TableLink> tables(Area area, Language language) {
        return catalogue.tables().stream().filter(table -> shows(table, area)).map(table -> new Pages.TableLink(table.name(), title(table, language))).toList();
    }

    static String title(TrendTable table, Language language) {
        return switch (language) {
            case NL -> table.titleNl();
            case EN -> table.titleEn();
        };
    }
}
