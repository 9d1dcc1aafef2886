package nl.kindkring.signal.reportingcode.domain;

/** The answer to the second question of the assessment framework. */
public enum Unsafety {

    /** Neither. */
    NONE,
    /** Immediate danger: somebody's safety is at stake now. */
    ACUTE,
    /** It is repeated or lasts. */
    STRUCTURAL,
    /** Immediate and lasting. */
    ACUTE_AND_STRUCTURAL;

    /** Whether professional norms ask for a report. */
    public boolean present() {
        return this != NONE;
    }
}
