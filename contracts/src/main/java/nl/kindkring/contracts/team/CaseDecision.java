package nl.kindkring.contracts.team;

/** What a team decided about a case. People-facing labels: code list {@code case-decision}. Source: DOMAIN 3, team-service (N15, N16). */
public enum CaseDecision {
    /** Advise. */
    ADVISE,
    /** Refer. */
    REFER,
    /** Follow. */
    FOLLOW,
    /** No action needed now. */
    NO_ACTION_NOW
}
