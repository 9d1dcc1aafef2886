package nl.kindkring.contracts.signal;

/** What became of a signal. People-facing labels: code list {@code signal-outcome}. Source: DOMAIN 3, signal-service (L5, L9). */
public enum SignalOutcome {
    /** Advice sufficed. */
    ADVICE_SUFFICED,
    /** Normalised. */
    NORMALISED,
    /** Solved at the centre. */
    SOLVED_AT_CENTRE,
    /** To the team. */
    TO_TEAM,
    /** Referred. */
    REFERRED,
    /** No action needed now. */
    NO_ACTION_NOW,
    /** Parents declined. */
    PARENTS_DECLINED,
    /** Safety. */
    SAFETY
}
