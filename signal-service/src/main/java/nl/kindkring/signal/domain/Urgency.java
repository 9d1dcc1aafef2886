package nl.kindkring.signal.domain;

/** How soon somebody has to look; response targets follow from it (L14). */
public enum Urgency {

    /** A question; nobody is worried. */
    QUESTION,
    /** A worry that may wait for the next talk. */
    CONCERN,
    /** A worry that may not wait. */
    SERIOUS,
    /** Somebody has to act today. */
    ACUTE
}
