package nl.kindkring.consent.domain.ground;

/** What happened that the ground is invoked for. */
public enum GroundReason {
    ACUTE_DANGER, SUSPECTED_ABUSE, COURT_DECISION, SUPERVISION_ORDER, SCHOOL_ABSENCE, ADVICE_TO_PROFESSIONAL, MISSING_CHILD, OTHER;

    /** Whether this is for the reporting code, which leaves no trace outside its own lane. */
    public boolean hasItsOwnLane() {
        return this == SUSPECTED_ABUSE;
    }
}
