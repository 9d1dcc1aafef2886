package nl.kindkring.signal.absence.domain;

import java.time.LocalDate;

/** The day, in Europe/Amsterdam, and the school calendar of the file's municipality. */
public record Today(LocalDate day, SchoolCalendar calendar) {}
