package nl.kindkring.contracts.signal;

/** Where a signal came from. People-facing labels: code list {@code origin}. Source: DOMAIN 3, signal-service (I6, N5, L4, K1). */
public enum Origin {
    /** Childcare. */
    CHILDCARE,
    /** School. */
    SCHOOL,
    /** Youth health clinic. */
    YOUTH_HEALTH_CLINIC,
    /** Parent. */
    PARENT,
    /** The child itself, from its twelfth. */
    YOUTH,
    /** Youth supporter. */
    YOUTH_SUPPORTER,
    /** Sport. */
    SPORT,
    /** Play. */
    PLAY,
    /** Culture. */
    CULTURE
}
