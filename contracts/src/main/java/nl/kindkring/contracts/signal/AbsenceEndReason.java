package nl.kindkring.contracts.signal;

/** Why an alert of absence ended. People-facing labels: code list {@code absence-end-reason}. Source: DOMAIN 3, signal-service (I22, I23). */
public enum AbsenceEndReason {
    /** Back at school. */
    RETURNED,
    /** Enrolled again. */
    ENROLLED,
    /** A registration was corrected. */
    CORRECTED,
    /** An exemption began or ended. */
    EXEMPTION_CHANGED
}
