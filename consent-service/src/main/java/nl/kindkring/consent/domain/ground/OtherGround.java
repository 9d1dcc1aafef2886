package nl.kindkring.consent.domain.ground;

/** Why somebody may know without the family's consent. Consent is not among them: it is asked, and never repairs a missing ground. */
public enum OtherGround {
    /** A task that the law gives to the recipient, such as advice to professionals (Jeugdwet 2.6) or compulsory education. */
    STATUTORY_TASK,
    /** The right to report suspected abuse (Wmo 2015, 5.2.6). Stored once, never invoked any more: it has a lane of its own (docs/decisions/067, 193). */
    REPORTING_RIGHT,
    /** To protect somebody's life or body (GDPR 6(1)d). */
    VITAL_INTEREST,
    /** A court decided it. */
    COURT_ORDER;

    /** Whether this is for the reporting code, which leaves no trace outside its own lane. */
    public boolean hasItsOwnLane() {
        return this == REPORTING_RIGHT;
    }
}
