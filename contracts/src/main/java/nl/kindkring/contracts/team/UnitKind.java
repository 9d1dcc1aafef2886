package nl.kindkring.contracts.team;

/** Kind of unit a person may belong to. People-facing labels: code list {@code unit-kind}. Source: DOMAIN 2. */
public enum UnitKind {
    /** Organisation. */
    ORGANISATION,
    /** Centre. */
    CENTRE,
    /** Team. */
    TEAM
}
