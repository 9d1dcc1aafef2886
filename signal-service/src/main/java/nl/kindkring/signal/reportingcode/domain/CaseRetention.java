package nl.kindkring.signal.reportingcode.domain;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long a case is kept: a term from its last change, whatever became of it. Nothing is removed that was not announced, and what changes meanwhile stays.
 *
 * @param term         from the last change
 * @param announcement between announcing a removal and doing it
 */
public record CaseRetention(Period term, Period announcement) {

    /** Whether the term of a case that changed last on that day has passed. */
    public boolean passed(LocalDate lastChange, LocalDate today) {
        return !today.isBefore(lastChange.plus(term));
    }

    /** The first day on which a case that is announced today is removed. */
    public LocalDate removeFrom(LocalDate today) {
        return today.plus(announcement);
    }

    /** No case that changed after this day can have had its term; a few days wide, because months differ, and {@link #passed} decides. */
    public LocalDate notAfter(LocalDate today) {
        return today.minus(term).plusDays(3);
    }
}
