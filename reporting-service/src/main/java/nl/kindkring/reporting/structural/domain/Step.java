package nl.kindkring.reporting.structural.domain;

/** How far one addressee is, in this order; a step may be skipped and is never taken back. */
public enum Step {
    /** It was sent there. */
    SENT,
    /** Somebody there has seen it. */
    RECEIVED,
    /** They are looking into it. */
    IN_STUDY,
    /** They have answered. */
    ANSWERED
}
