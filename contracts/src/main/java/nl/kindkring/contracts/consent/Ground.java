package nl.kindkring.contracts.consent;

/** Legal ground of an exchange; consent is never used to repair a missing ground. People-facing labels: code list {@code ground}. Source: DOMAIN 3, consent-service. */
public enum Ground {
    /** Consent. */
    CONSENT,
    /** Statutory task. */
    STATUTORY_TASK,
    /** Right to report (Wmo 2015, article 5.2.6). */
    REPORTING_RIGHT,
    /** Vital interest. */
    VITAL_INTEREST,
    /** Court order. */
    COURT_ORDER
}
