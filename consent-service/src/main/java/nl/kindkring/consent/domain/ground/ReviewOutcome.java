package nl.kindkring.consent.domain.ground;

/** What the review afterwards found. */
public enum ReviewOutcome {
    /** The ground was there. */
    UPHELD,
    /** It was not: the permit ends, and a consent that is given later does not make good what was read. */
    REJECTED
}
