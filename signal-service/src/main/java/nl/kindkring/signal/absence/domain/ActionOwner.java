package nl.kindkring.signal.absence.domain;

/** Who does an action towards school. */
public enum ActionOwner {
    /** The school. */
    SCHOOL,
    /** The parents. */
    PARENTS,
    /** The child. */
    CHILD,
    /** The municipality. */
    MUNICIPALITY,
    /** Youth health care. */
    YOUTH_HEALTH,
    /** Youth help. */
    YOUTH_HELP,
    /** The partnership of schools (samenwerkingsverband). */
    PARTNERSHIP
}
