package nl.kindkring.contracts.signal;

/** Who is advised. People-facing labels: code list {@code addressee}. Source: DOMAIN 3, signal-service (N10, N12, K7). */
public enum Addressee {
    /** Parents. */
    PARENTS,
    /** Professional. */
    PROFESSIONAL
}
