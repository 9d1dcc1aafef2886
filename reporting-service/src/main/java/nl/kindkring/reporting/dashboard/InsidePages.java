package nl.kindkring.reporting.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kindkring.platform.problem.Language;
import nl.kindkring.platform.problem.ProblemException;
import nl.kindkring.reporting.catalogue.Catalogue;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.publication.Readership;
import org.jspecify.annotations.Nullable;

/** The municipalities inside a larger area beside each other: those it had on the first day of the period, as it was counted (decision 141). */
@ApplicationScoped
class InsidePages {

    private final Catalogue catalogue;
    private final Figures figures;
    private final Readership readership;
    private final Labels labels;
    private final Rates rates;
    private final Geography geography;
    private final Clock clock;

    InsidePages(Catalogue catalogue, Figures figures, Readership readership, Labels labels, Rates rates, Geography geography, Clock clock) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.readership = readership;
        this.labels = labels;
        this.rates = rates;
        this.geography = geography;
        this.clock = clock;
    }

    /** @throws ProblemException 404 of a municipality: inside it are districts */
    Pages.InsidePage municipalities(Area area, Language language, @Nullable String theme, @Nullable String period) {
        if (area.level() == AreaLevel.MUNICIPALITY) {
            throw new ProblemException(404, "not-found");
        }
        TrendTable table = catalogue.table(OverviewPages.BY_THEME).orElseThrow();
        Division today = geography.on(LocalDate.now(clock));
        List<String> periods = periods(table, area, today);
        String shown = Periods.chosenOrLast(periods, period);
        Division then = shown == null ? today : geography.on(Period.parse(shown).firstDay());
        List<Area> inside = then.municipalitiesIn(area);
        List<Area> readable = readership.readable(table, inside);
        ThemeChoice themes = ThemeChoice.of(labels.themes(language), theme);
        List<Figure> found = figures.of(readable, table, shown).stream().filter(figure -> figure.isAt("theme", themes.chosen())).toList();
        return new Pages.InsidePage(area.code(), labels.name(area, language), themes.options(), themes.label(), Periods.choice(periods, shown, language), shown,
                Ranking.ofAreas(found, then.names(), (code, amount) -> rates.of(Area.of(code), amount, language)), whole(table, area, themes.chosen(), shown),
                today.municipalitiesIn(Area.NETHERLANDS).containsAll(inside), inside.size() - readable.size(), Explained.of(found, table));
    }

    private List<String> periods(TrendTable table, Area area, Division today) {
        List<Area> asked = new ArrayList<>(today.municipalitiesIn(area));
        asked.add(area);
        return figures.periods(readership.readable(table, asked), table);
    }

    private @Nullable Amount whole(TrendTable table, Area area, String theme, @Nullable String period) {
        if (!readership.reads(table, area)) {
            return null;
        }
        return figures.of(List.of(area), table, period).stream().filter(figure -> figure.isAt("theme", theme))
                .map(Figure::amount).findFirst().orElse(null);
    }
}
