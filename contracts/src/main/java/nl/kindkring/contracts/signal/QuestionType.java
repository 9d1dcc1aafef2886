package nl.kindkring.contracts.signal;

/** Who carries the question. People-facing labels: code list {@code question-type}. Source: DOMAIN 3, signal-service (L13). */
public enum QuestionType {
    /** Development (child). */
    DEVELOPMENT,
    /** Parenting (parent). */
    PARENTING,
    /** Support (professional). */
    SUPPORT
}
