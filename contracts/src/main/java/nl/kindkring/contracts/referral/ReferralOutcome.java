package nl.kindkring.contracts.referral;

/** What help brought. People-facing labels: code list {@code referral-outcome}. Source: DOMAIN 3, referral-service. */
public enum ReferralOutcome {
    /** Goals reached. */
    GOALS_REACHED,
    /** Partly. */
    PARTLY,
    /** Not reached. */
    NOT_REACHED,
    /** Stopped by the family. */
    STOPPED_BY_FAMILY,
    /** Moved on. */
    MOVED_ON
}
