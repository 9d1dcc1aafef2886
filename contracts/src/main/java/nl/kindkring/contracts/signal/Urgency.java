package nl.kindkring.contracts.signal;

/** How soon an answer is needed. People-facing labels: code list {@code urgency}. Source: DOMAIN 3, signal-service. */
public enum Urgency {
    /** Question. */
    QUESTION,
    /** Concern. */
    CONCERN,
    /** Serious concern. */
    SERIOUS,
    /** Acute. */
    ACUTE
}
