package nl.kindkring.signal.absence.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * When there is school: Monday to Friday outside the holidays of the region. Weeks are those of ISO 8601, named by their Monday.
 *
 * @param holidays of all years that it knows
 * @param known    the days that it speaks for, in order, one stretch for each school year; of any other day it cannot say whether there is holiday
 */
public record SchoolCalendar(List<Holiday> holidays, List<Holiday> known) {

    /** A stretch of days, both included. */
    public record Holiday(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Keeps its own copies. */
    public SchoolCalendar {
        holidays = List.copyOf(holidays);
        known = List.copyOf(known);
    }

    /** Whether it can say of each day from the one to the other, both included, if there was school. */
    public boolean knows(LocalDate from, LocalDate until) {
        return knownUntil(from).filter(last -> !last.isBefore(until)).isPresent();
    }

    /** The last day that it can speak of without a gap, counted from that day; empty when it cannot speak of that day itself. */
    public Optional<LocalDate> knownUntil(LocalDate from) {
        LocalDate day = from;
        for (Holiday stretch : known) {
            if (stretch.covers(day)) {
                day = stretch.until().plusDays(1);
            }
        }
        return day.equals(from) ? Optional.empty() : Optional.of(day.minusDays(1));
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
