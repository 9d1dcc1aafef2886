package nl.kindkring.contracts.trend;

/** How long a closed period of a trend is. People-facing labels: code list {@code period-kind}. Source: ARCHITECTURE 8: one calendar, quarters of whole ISO weeks (4-4-5). */
public enum PeriodKind {
    /** ISO week. */
    WEEK,
    /** Quarter of whole weeks (4-4-5). */
    QUARTER,
    /** Year of whole weeks: 52, or 53 in a long year. */
    YEAR
}
