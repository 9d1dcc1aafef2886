package nl.kindkring.signal.domain;

/** Who called the youth social worker: both may (I9). */
public enum CalledBy {

    /** Somebody at the school or centre. */
    CENTRE,
    /** A parent, via the school or centre. */
    PARENT
}
