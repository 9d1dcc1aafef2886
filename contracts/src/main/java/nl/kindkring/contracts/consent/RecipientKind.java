package nl.kindkring.contracts.consent;

/** Kind of recipient that may know. People-facing labels: code list {@code recipient-kind}. Source: DOMAIN 3, consent-service. */
public enum RecipientKind {
    /** Person. */
    PERSON,
    /** Team. */
    TEAM,
    /** Organisation. */
    ORGANISATION
}
