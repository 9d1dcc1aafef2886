package nl.kindkring.reporting.catalogue;

/** Who may see a table. The protection of its cells is the same for all: audience is about meaning and use, never instead of the control. */
public enum Audience {
    /** Anybody. */
    PUBLIC,
    /** Analysts, directors and officers of partnerships. */
    PARTNERSHIP,
    /** Analysts and directors of municipalities. */
    MUNICIPALITY
}
