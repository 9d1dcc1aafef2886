package nl.kindkring.signal.absence.domain;

/** Why an alert ended. */
public enum EndReason {

    /** The child is back at school. */
    RETURNED,
    /** The child is enrolled again. */
    ENROLLED,
    /** It should not have been: a registration was corrected. */
    CORRECTED,
    /** An exemption began or ended; a new alert says which counts. */
    EXEMPTION_CHANGED
}
