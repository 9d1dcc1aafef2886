package nl.kindkring.contracts.trend;

/** Whether a figure is shown. People-facing labels: code list {@code trend-status}. Source: ARCHITECTURE 8. */
public enum TrendStatus {
    /** Published. */
    PUBLISHED,
    /** Withheld to prevent disclosure. */
    WITHHELD
}
