package nl.kindkring.signal.domain;

/** Level of help, lightest first (L6, I16); the words are referral-service's. */
public enum HelpLevel {

    /** Base provision. */
    H0,
    /** Light preventive help. */
    H1,
    /** Family coach or youth supporter. */
    H2,
    /** Specialist help. */
    H3,
    /** Residential or compulsory help. */
    H4,
    /** Crisis. */
    HX
}
