package nl.kindkring.consent.domain.statement;

/** Why a command about a statement is refused. */
public enum StatementRejection {
    /** There is none, or it is somebody else's: both look the same. */
    UNKNOWN_STATEMENT,
    NO_WORDS,
    TOO_LONG
}
