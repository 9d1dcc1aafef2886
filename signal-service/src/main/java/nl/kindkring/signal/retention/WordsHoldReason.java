package nl.kindkring.signal.retention;

/** Why words are not removed although their term has passed. */
public enum WordsHoldReason {
    /** A court is dealing with it, or may have to. */
    COURT,
    /** Somebody asked for something that these words are needed for. */
    OPEN_REQUEST,
    /** A law requires them to be kept longer. */
    LEGAL_DUTY_TO_KEEP
}
