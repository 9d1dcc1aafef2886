package nl.kindkring.contracts.team;

/** Kind of organisation. People-facing labels: code list {@code organisation-kind}. Source: DOMAIN 3, team-service. */
public enum OrganisationKind {
    /** Childcare. */
    CHILDCARE,
    /** Education. */
    EDUCATION,
    /** Health care. */
    HEALTH,
    /** Youth help. */
    YOUTH_HELP,
    /** Municipality. */
    MUNICIPALITY,
    /** Other. */
    OTHER
}
