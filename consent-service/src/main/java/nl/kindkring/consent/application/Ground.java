package nl.kindkring.consent.application;

/** On which ground somebody reads who a child is. */
public enum Ground {
    /** The family agreed that this person knows ({@code IDENTIFY}, N9). */
    CONSENT,
    /** Directly involved in the help, at the child's own centre (Jeugdwet 7.3.11, second paragraph). */
    DIRECTLY_INVOLVED,
    STATUTORY_TASK,
    /** The right to report suspected abuse (Wmo 2015, 5.2.6). */
    REPORTING_RIGHT,
    VITAL_INTEREST,
    COURT_ORDER
}
