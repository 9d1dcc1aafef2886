package nl.kindkring.reporting.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * An ISO 8601 week, Monday to Sunday.
 *
 * @param year week-based year
 * @param number 1 to 52, or 53 in a long year
 */
public record Week(int year, int number) implements Period {

    /** Refuses a week that does not exist. */
    public Week {
        if (number < 1 || number > weeksIn(year)) {
            throw new IllegalArgumentException("week %d does not exist in %d".formatted(number, year));
        }
    }

    /** The week in which the day falls. */
    public static Week containing(LocalDate day) {
        return new Week(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** 52, or 53 in a long year. */
    static int weeksIn(int year) {
        return (int) IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
    }

    @Override
    public LocalDate firstDay() {
        // 4 January is always in week 1 (ISO 8601)
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(number - 1L);
    }

    @Override
    public LocalDate dayAfter() {
        return firstDay().plusWeeks(1);
    }

    @Override
    public String name() {
        return "%04d-W%02d".formatted(year, number);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.WEEK;
    }

    @Override
    public Week next() {
        return containing(dayAfter());
    }
}
