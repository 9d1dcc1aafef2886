package nl.kindkring.reporting.catalogue;

import java.time.LocalDate;

/** The lengths of period that the catalogue may use. */
public enum PeriodKind {
    /** An ISO 8601 week. */
    WEEK(1),
    /** Thirteen whole ISO weeks; the last quarter of a long year has fourteen. */
    QUARTER(2),
    /** Four quarters: 52 whole ISO weeks, 53 in a long year. */
    YEAR(3);

    private final int mostDimensions;

    PeriodKind(int mostDimensions) {
        this.mostDimensions = mostDimensions;
    }

    /** How many dimensions a table over such a period has at most (ARCHITECTURE 8.1). */
    int mostDimensions() {
        return mostDimensions;
    }

    /** The period of this kind in which the day falls. */
    public Period containing(LocalDate day) {
        return switch (this) {
            case WEEK -> Week.containing(day);
            case QUARTER -> Quarter.containing(day);
            case YEAR -> Year.containing(day);
        };
    }
}
