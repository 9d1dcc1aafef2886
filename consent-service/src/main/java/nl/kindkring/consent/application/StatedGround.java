package nl.kindkring.consent.application;

/** What somebody who works at the child's centre may say to read on. That it is said does not make it so ({@link StatingAGround}). */
public enum StatedGround {
    /** The family agreed. */
    CONSENT,
    /** Directly involved in the help (Jeugdwet 7.3.11, second paragraph). */
    DIRECTLY_INVOLVED,
    /** The law gives the reader a task, or somebody invoked one. */
    STATUTORY_TASK,
    /** Known here only to be refused with the way on: the reporting code has a lane of its own (docs/decisions/067). */
    REPORTING_RIGHT,
    /** Somebody invoked it. */
    VITAL_INTEREST,
    /** Somebody invoked it. */
    COURT_ORDER
}
