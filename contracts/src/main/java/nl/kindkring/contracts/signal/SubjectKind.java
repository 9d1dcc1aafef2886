package nl.kindkring.contracts.signal;

/** What a signal is about. People-facing labels: code list {@code subject-kind}. Source: DOMAIN 3, signal-service (L11, L12, L16, K7). */
public enum SubjectKind {
    /** Child. */
    CHILD,
    /** Child under an alias. */
    ALIAS,
    /** Family. */
    FAMILY,
    /** Group or setting. */
    GROUP,
    /** Professional's own practice. */
    PRACTICE
}
