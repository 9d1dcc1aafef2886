package nl.kindkring.contracts.signal;

/** Why the municipality is told of absence. People-facing labels: code list {@code absence-alert-kind}. Source: DOMAIN 3, signal-service (I20, I21). */
public enum AbsenceAlertKind {
    /** Sixteen hours within four school weeks. */
    HOURS_16,
    /** Absent for more than four school weeks. */
    RELATIVE,
    /** Not enrolled at a school. */
    ABSOLUTE
}
