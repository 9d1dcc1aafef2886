package nl.kindkring.contracts.signal;

/** Where a concern is seen. People-facing labels: code list {@code context}. Source: DOMAIN 3, signal-service (I1, L15). */
public enum Context {
    /** School. */
    SCHOOL,
    /** Childcare. */
    CHILDCARE,
    /** Home. */
    HOME,
    /** Leisure. */
    LEISURE
}
