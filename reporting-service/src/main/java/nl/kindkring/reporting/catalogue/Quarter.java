package nl.kindkring.reporting.catalogue;

import java.time.LocalDate;

/**
 * A quarter of whole ISO weeks in the 4-4-5 calendar: 13 weeks each; week 53 of a long year belongs to the fourth.
 *
 * @param year week-based year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Period {

    private static final int WEEKS = 13;

    /** Refuses a quarter that does not exist. */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4");
        }
    }

    /** The quarter in which the day falls. */
    public static Quarter containing(LocalDate day) {
        Week week = Week.containing(day);
        return new Quarter(week.year(), Math.min(4, (week.number() - 1) / WEEKS + 1));
    }

    @Override
    public LocalDate firstDay() {
        return new Week(year, (number - 1) * WEEKS + 1).firstDay();
    }

    @Override
    public LocalDate dayAfter() {
        return next().firstDay();
    }

    @Override
    public String name() {
        return "%04d-Q%d".formatted(year, number);
    }

    @Override
    public PeriodKind kind() {
        return PeriodKind.QUARTER;
    }

    @Override
    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }
}
