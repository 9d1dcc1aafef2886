package nl.kindkring.contracts.team;

/** Why a case may close under the duty to follow. People-facing labels: code list {@code case-close-reason}. Source: DOMAIN 3, team-service (N17, N18). */
public enum CaseCloseReason {
    /** Help has started. */
    HELP_STARTED,
    /** Normalised. */
    NORMALISED,
    /** Parents declined. */
    PARENTS_DECLINED
}
