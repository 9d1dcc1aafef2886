package nl.kindkring.consent.domain.ground;

/** What happened that the ground is invoked for. */
public enum GroundReason {
    ACUTE_DANGER, SUSPECTED_ABUSE, COURT_DECISION, SUPERVISION_ORDER, SCHOOL_ABSENCE, ADVICE_TO_PROFESSIONAL, MISSING_CHILD, OTHER
}
