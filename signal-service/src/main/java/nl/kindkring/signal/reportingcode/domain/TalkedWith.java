package nl.kindkring.signal.reportingcode.domain;

/** With whom the talk of step 3 was. */
public enum TalkedWith {

    /** One or both parents or guardians. */
    PARENTS,
    /** The child itself. */
    CHILD
}
