package nl.kindkring.signal.reportingcode.domain;

/** Why a case is not removed although its term has passed. */
public enum CaseHoldReason {
    /** A court or the police is dealing with it, or may have to. */
    COURT,
    /** Veilig Thuis or the youth protection is still at work. */
    STILL_AT_WORK,
    /** Another child of the family needs it. */
    OTHER_CHILD
}
