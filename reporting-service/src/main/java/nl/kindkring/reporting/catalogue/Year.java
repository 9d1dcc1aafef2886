package nl.kindkring.reporting.catalogue;

import java.time.LocalDate;

/**
 * An ISO week-based year: 52 whole weeks, or 53 in a long year.
 *
 * @param number the week-based year
 */
public record Year(int number) implements Period {

    /** The year in which the day falls. */
    public static Year containing(LocalDate day) {
        return new Year(Week.containing(day).year());
    }

    @Override
    public LocalDate firstDay() {
        return new Week(number, 1).firstDay();
    }

    @Override
    public LocalDate dayAfter() {
        return next().firstDay();
    }

    @Override
    public String name() {
        return "%04d".formatted(number);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.YEAR;
    }

    @Override
    public Year next() {
        return new Year(number + 1);
    }
}
