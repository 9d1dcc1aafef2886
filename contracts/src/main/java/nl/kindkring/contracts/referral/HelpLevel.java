package nl.kindkring.contracts.referral;

/** Level of help, lightest sufficient first. People-facing labels: code list {@code help-level}. Source: DOMAIN 3, referral-service (I16, I19, L6). */
public enum HelpLevel {
    /** Base provision. */
    H0,
    /** Light preventive help. */
    H1,
    /** Family coach or youth supporter trajectory. */
    H2,
    /** Specialist help. */
    H3,
    /** Residential or compulsory help. */
    H4,
    /** Crisis. */
    HX
}
