package nl.kindkring.contracts.consent;

/** How a consent stands. People-facing labels: code list {@code consent-outcome}. Source: DOMAIN 3, consent-service. */
public enum ConsentOutcome {
    /** Given. */
    GIVEN,
    /** Refused. */
    REFUSED,
    /** Withdrawn. */
    WITHDRAWN,
    /** Expired. */
    EXPIRED
}
