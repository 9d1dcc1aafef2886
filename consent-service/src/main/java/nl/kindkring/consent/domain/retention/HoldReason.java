package nl.kindkring.consent.domain.retention;

/** Why a privacy officer holds a destruction that was planned. */
public enum HoldReason {
    /** A court is dealing with it, or may have to. */
    COURT,
    /** The family asked for something that is not in this system. */
    OPEN_REQUEST,
    /** Help goes on that is not known here. */
    OPEN_CASE,
    /** A law requires it to be kept longer, or the care of a good helper does (Jeugdwet 7.3.8, third paragraph). */
    LEGAL_DUTY_TO_KEEP,
    /** Somebody else has a considerable interest in keeping it. */
    INTEREST_OF_OTHER
}
