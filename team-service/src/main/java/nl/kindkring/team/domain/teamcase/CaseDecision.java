package nl.kindkring.team.domain.teamcase;

/** What a discussion came to. */
public enum CaseDecision {
    /** Give advice to parents or a professional (N10, N12). */
    ADVISE,
    /** Ask a provider for help; needs the parents' endorsement (N15). */
    REFER,
    /** Keep following the child. */
    FOLLOW,
    /** No action needed now, which still connects people (J3). */
    NO_ACTION_NOW
}
