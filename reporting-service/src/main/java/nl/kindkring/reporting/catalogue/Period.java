package nl.kindkring.reporting.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;

/**
 * A period over which figures are counted. There is one calendar: ISO weeks, and quarters built from whole ISO weeks, so that
 * no two periods overlap in part and no figure can be had by subtracting two nearly equal periods (ARCHITECTURE 8.2).
 */
public sealed interface Period permits Week, Quarter, Year {

    /** The zone in which a day begins and ends. */
    ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** In the order in which they close, so that what is inside a period comes before it. */
    Comparator<Period> AS_THEY_CLOSE = Comparator.comparing(Period::closesAt).thenComparing(Period::kind).thenComparing(Period::name);

    /** First day, a Monday. */
    LocalDate firstDay();

    /** First day after the period, a Monday. */
    LocalDate dayAfter();

    /** The name on the wire: {@code 2026-W07}, {@code 2026-Q1} or {@code 2026}. The year is the ISO week-based year. */
    String name();

    /** Which kind this is. */
    PeriodKind kind();

    /** The period that begins where this one ends. */
    Period next();

    /** The instant at which the period is over in the Netherlands; on a day that daylight saving changes, too. */
    default Instant closesAt() {
        return dayAfter().atStartOfDay(ZONE).toInstant();
    }

    /** Whether a day falls in this period. */
    default boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && day.isBefore(dayAfter());
    }

    /**
     * Reads a name back.
     *
     * @throws IllegalArgumentException when it is not the name of a week, a quarter or a year that exists
     */
    static Period parse(String name) {
        if (name.matches("\\d{4}-W\\d{2}")) {
            return new Week(Integer.parseInt(name.substring(0, 4)), Integer.parseInt(name.substring(6)));
        }
        if (name.matches("\\d{4}-Q\\d")) {
            return new Quarter(Integer.parseInt(name.substring(0, 4)), Integer.parseInt(name.substring(6)));
        }
        if (name.matches("\\d{4}")) {
            return new Year(Integer.parseInt(name));
        }
        throw new IllegalArgumentException("not a period: use 2026-W07, 2026-Q1 or 2026");
    }
}
