package nl.kindkring.reporting.catalogue;

import java.time.LocalDate;

/** The lengths of period that the catalogue may use. */
public enum PeriodKind {
    /** An ISO 8601 week. */
    WEEK,
    /** Thirteen whole ISO weeks; the last quarter of a long year has fourteen. */
    QUARTER;

    /** The period of this kind in which the day falls. */
    public Period containing(LocalDate day) {
        return switch (this) {
            case WEEK -> Week.containing(day);
            case QUARTER -> Quarter.containing(day);
        };
    }
}
