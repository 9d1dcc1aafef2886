package nl.kindkring.acceptance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/**
 * A quarter of the file for the Inspectorate: thirteen whole ISO weeks, the fourth with week 53 where there is one.
 *
 * @param name    such as {@code 2026-Q4}
 * @param lastDay a Sunday
 */
record SchoolQuarter(String name, LocalDate lastDay) {

    private static final int WEEKS = 13;

    /** The ISO week of a day, such as {@code 2026-W47}. */
    static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The quarter in which a week lies. */
    static SchoolQuarter ofWeek(String week) {
        return of(LocalDate.parse(week + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    }

    static SchoolQuarter of(LocalDate day) {
        int number = Math.min(4, (day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) - 1) / WEEKS + 1);
        long lastWeek = number == 4 ? IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(day).getMaximum() : (long) number * WEEKS;
        LocalDate lastDay = day.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, lastWeek).with(DayOfWeek.SUNDAY);
        return new SchoolQuarter("%04d-Q%d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), number), lastDay);
    }
}
