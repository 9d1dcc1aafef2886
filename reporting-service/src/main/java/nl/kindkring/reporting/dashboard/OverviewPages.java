package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.publication.Readership;
import org.jspecify.annotations.Nullable;

/** Places beside each other: areas of a level by week, the districts of a municipality by quarter. */
@ApplicationScoped
class OverviewPages {

    static final String BY_DISTRICT = "signals-by-theme-and-district";
    static final String BY_THEME = "signals-by-theme";
    private static final String LEVELS = "area-level";

    private final Catalogue catalogue;
    private final Figures figures;
    private final Readership readership;
    private final Labels labels;
    private final Rates rates;

    OverviewPages(Catalogue catalogue, Figures figures, Readership readership, Labels labels, Rates rates) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.readership = readership;
        this.labels = labels;
        this.rates = rates;
    }

    Pages.Overview areas(Language language, AreaLevel level, @Nullable String theme, @Nullable String period) {
        TrendTable table = catalogue.table(BY_THEME).orElseThrow();
        Map<String, String> names = labels.areas(level, language);
        List<Area> readable = readership.readable(table, names.keySet().stream().map(Area::of).toList());
        List<String> periods = figures.periods(readable, table);
        String shown = Periods.chosenOrLast(periods, period);
        ThemeChoice themes = ThemeChoice.of(labels.themes(language), theme);
        List<Figure> found = figures.of(readable, table, shown).stream().filter(figure -> figure.isAt("theme", themes.chosen())).toList();
        return new Pages.Overview(level != AreaLevel.MUNICIPALITY, labels.of(LEVELS, level.name(), language), Choice.of(labels.all(LEVELS, language), level.name()),
                themes.options(), themes.label(), Periods.choice(periods, shown, language), shown,
                Ranking.ofAreas(found, names, (code, amount) -> rates.of(Area.of(code), amount, language)), names.size() - readable.size(), Explained.of(found, table));
    }

    /** @throws ProblemException 404 where the reader may not see districts, or there are none */
    Pages.DistrictPage districts(Area area, Language language, @Nullable String theme, @Nullable String period) {
        TrendTable table = readership.require(BY_DISTRICT, area);
        if (!table.levels().contains(area.level())) {
            throw new ProblemException(404, "not-found");
        }
        Dimension districts = table.dimensions().stream().filter(Dimension::isDistrict).findFirst().orElseThrow();
        List<String> periods = figures.periods(List.of(area), table);
        String shown = Periods.chosenOrLast(periods, period);
        ThemeChoice themes = ThemeChoice.of(labels.themes(language), theme);
        List<Figure> found = figures.of(List.of(area), table, shown).stream().filter(figure -> figure.isAt("theme", themes.chosen())).toList();
        Map<String, Amount> amounts = found.stream().collect(Collectors.toMap(figure -> figure.code(districts.name()), Figure::amount, (earlier, later) -> later, LinkedHashMap::new));
        return new Pages.DistrictPage(area.code(), labels.name(area, language), themes.options(), themes.label(), Periods.choice(periods, shown, language), shown,
                Ranking.of(amounts, labels.of(districts, area, language)), Explained.of(found, table));
    }
}
