package nl.kindkring.signal.absence.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** When there is school: Monday to Friday outside the holidays of the region. Weeks are those of ISO 8601, named by their Monday. */
public record SchoolCalendar(List<Holiday> holidays) {

    /** Both days included. */
    public record Holiday(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Keeps its own copy. */
    public SchoolCalendar {
        holidays = List.copyOf(holidays);
    }

    /** Whether there is school on that day. */
    public boolean schoolDay(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue() && holidays.stream().noneMatch(holiday -> holiday.covers(day));
    }

    /** The Monday of the week. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether the week has a school day. */
    public boolean schoolWeek(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(5)).anyMatch(this::schoolDay);
    }

    /** How many school days there are from the one to the other, both included; 0 when the one is after the other. */
    public int schoolDays(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : (int) from.datesUntil(to.plusDays(1)).filter(this::schoolDay).count();
    }

    /** The Monday of the first of so many consecutive school weeks, of which the last is the week of that school day. Weeks of holiday are passed over. */
    LocalDate firstOf(int weeks, LocalDate schoolDay) {
        LocalDate monday = monday(schoolDay);
        for (int counted = 1; counted < weeks;) {
            monday = monday.minusWeeks(1);
            counted += schoolWeek(monday) ? 1 : 0;
        }
        return monday;
    }

    /** The day on which so many school days have been counted from that day on. */
    LocalDate after(int schoolDays, LocalDate from) {
        LocalDate day = from;
        for (int counted = schoolDay(day) ? 1 : 0; counted < schoolDays;) {
            day = day.plusDays(1);
            counted += schoolDay(day) ? 1 : 0;
        }
        return day;
    }
}
