package nl.kindkring.reporting.application;

import java.util.Optional;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.audit.Nesting;

/** How groups of one municipality lie in each other: weeks in quarters in years, and what the tables say of their dimensions. */
record CalendarNesting(Iterable<TrendTable> tables) implements Nesting {

    @Override
    public boolean additive(String dimension) {
        for (TrendTable table : tables) {
            if (table.dimension(dimension).filter(d -> !d.additive()).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** None: figures of larger areas are not released yet, and what is not released ties nothing together. */
    @Override
    public Optional<String> areaAround(String area) {
        return Optional.empty();
    }

    @Override
    public Optional<String> periodAround(String period) {
        Period inner = Period.parse(period);
        return switch (inner.kind()) {
            case WEEK -> Optional.of(PeriodKind.QUARTER.containing(inner.firstDay()).name());
            case QUARTER -> Optional.of(PeriodKind.YEAR.containing(inner.firstDay()).name());
            case YEAR -> Optional.empty();
        };
    }

    @Override
    public boolean local(String dimension) {
        return dimension.equals("district");
    }
}
