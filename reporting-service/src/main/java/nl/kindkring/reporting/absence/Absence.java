package nl.kindkring.reporting.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One child that was or is absent from a school.
 *
 * @param childId the child
 * @param municipality of the school, a code of any moment
 * @param absolute not enrolled at a school; else enrolled and more than four weeks away (I21)
 * @param exempt an exemption of the Leerplichtwet covers it
 * @param since the first day of absence
 * @param endedOn the first day on which it was over; empty while it lasts
 */
record Absence(UUID childId, String municipality, boolean absolute, boolean exempt, LocalDate since, Optional<LocalDate> endedOn) {

    /** Whether the child was absent on a day. */
    boolean on(LocalDate day) {
        return !since.isAfter(day) && endedOn.filter(end -> !end.isAfter(day)).isEmpty();
    }

    /** What the file calls it, as it stood at the end of a day (I22). */
    AbsenceKind kindOn(LocalDate day) {
        if (exempt) {
            return AbsenceKind.EXEMPT;
        }
        if (absolute) {
            return AbsenceKind.ABSOLUTE;
        }
        LocalDate last = endedOn.filter(end -> !end.isAfter(day)).map(end -> end.minusDays(1)).orElse(day);
        return since.plusMonths(3).isBefore(last) ? AbsenceKind.RELATIVE_LONGER : AbsenceKind.RELATIVE_TO_3_MONTHS;
    }
}
