package nl.kindkring.consent.domain.request;

/** The only grounds on which a request may be refused, wholly or in part. */
public enum RefusalGround {
    /** Somebody else has a considerable interest in keeping it (Jeugdwet 7.3.9, second paragraph). */
    INTEREST_OF_OTHER,
    /** A law requires it to be kept (Jeugdwet 7.3.9, second paragraph). */
    LEGAL_DUTY_TO_KEEP,
    /** It would harm the privacy of somebody else (Jeugdwet 7.3.10). */
    PRIVACY_OF_OTHER,
    /** It is not the care of a good helper (Jeugdwet 7.3.15, fourth paragraph). */
    CARE_OF_GOOD_HELPER,
    /** What stands there is right; the family's own words go into the file beside it. */
    NOT_INCORRECT,
    /** Manifestly unfounded or excessive (GDPR 12.5). */
    MANIFESTLY_UNFOUNDED
}
