package nl.kindkring.reporting.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.audit.Nesting;
import nl.kindkring.reporting.disclosure.audit.OverTime;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Geography;

/**
 * How groups lie in each other: municipalities in a partnership, a province and the country as they were on the first day of the period; weeks in quarters in
 * years; and what the tables say of their dimensions.
 */
final class CountryNesting implements Nesting {

    private final Iterable<TrendTable> tables;
    private final Geography geography;
    private final Map<String, Composition> compositions = new HashMap<>();

    CountryNesting(Iterable<TrendTable> tables, Geography geography) {
        this.tables = tables;
        this.geography = geography;
    }

    @Override
    public boolean additive(String dimension) {
        for (TrendTable table : tables) {
            if (table.dimension(dimension).filter(d -> !d.additive()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean local(String dimension) {
        return dimension.equals("district");
    }

    @Override
    public Collection<String> areasAround(String area, String period) {
        return composition(period).around(area);
    }

    @Override
    public Collection<String> areasBeyond(String area, String period) {
        return composition(period).beyond(area);
    }

    @Override
    public List<String> periodsInside(String period) {
        Period outer = Period.parse(period);
        return switch (outer.kind()) {
            case WEEK -> List.of();
            case QUARTER -> inside(outer, PeriodKind.WEEK);
            case YEAR -> inside(outer, PeriodKind.QUARTER);
        };
    }

    @Override
    public OverTime overTime(String subject) {
        return switch (Subject.valueOf(subject).overTime()) {
            case DISTINCT -> new OverTime.Distinct();
            case AT_END -> new OverTime.AtEnd();
            case BY_FREQUENCY -> new OverTime.HowOften(Subject.FREQUENCY, "NONE", "ONE", "MORE");
        };
    }

    @Override
    public Collection<String> areasDuring(String area, String period, String other) {
        return area.startsWith(AreaLevel.MUNICIPALITY_PREFIX)
                ? geography.onTheGroundOf(area, Period.parse(period).firstDay(), Period.parse(other).firstDay()) : List.of(area);
    }

    /** The period itself and all inside it. */
    static List<String> andInside(Period period) {
        List<String> names = new ArrayList<>(List.of(period.name()));
        for (PeriodKind kind : PeriodKind.values()) {
            if (kind.compareTo(period.kind()) < 0) {
                names.addAll(inside(period, kind));
            }
        }
        return names;
    }

    private static List<String> inside(Period outer, PeriodKind kind) {
        List<String> names = new ArrayList<>();
        for (Period p = kind.containing(outer.firstDay()); p.firstDay().isBefore(outer.dayAfter()); p = p.next()) {
            names.add(p.name());
        }
        return names;
    }

    private Composition composition(String period) {
        return compositions.computeIfAbsent(period, name -> new Composition(geography.on(Period.parse(name).firstDay())));
    }
}
