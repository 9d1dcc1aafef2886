package nl.kindkring.reporting.disclosure.audit;

/** How a group stands towards the reader. */
public enum Standing {
    /** A rounded figure was, or is about to be, published. */
    PUBLISHED,
    /** A record says that the figure is withheld. */
    WITHHELD,
    /** No table asks for it, but tables that are published have it as a margin. */
    UNASKED
}
