package nl.kindkring.contracts.team;

/** Kind of centre. People-facing labels: code list {@code centre-kind}. Source: DOMAIN 1, Centre. */
public enum CentreKind {
    /** Childcare. */
    CHILDCARE,
    /** Preschool. */
    PRESCHOOL,
    /** Primary school. */
    PRIMARY_SCHOOL,
    /** Special school. */
    SPECIAL_SCHOOL,
    /** Secondary school. */
    SECONDARY_SCHOOL,
    /** Integrated children’s centre. */
    INTEGRATED_CENTRE
}
