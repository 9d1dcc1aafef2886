package nl.kindkring.consent.domain.retention;

/** What keeps a file whose term has passed. */
public enum Obstacle {
    /** A case, a referral or a file of absence is open. */
    OPEN_WORK,
    /** Somebody of the family asked for something of the file, and it is not finished. */
    OPEN_REQUEST
}
