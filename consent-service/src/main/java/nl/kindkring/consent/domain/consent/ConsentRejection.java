package nl.kindkring.consent.domain.consent;

/** Why a command about a consent is refused. */
public enum ConsentRejection {
    /** No such consent. */
    UNKNOWN_CONSENT("consent-unknown"),
    /** This id was used to ask before. */
    ALREADY_ASKED("consent-already-asked"),
    /** The last day lies in the past. */
    EXPIRES_IN_THE_PAST("consent-expires-in-the-past"),
    /** Somebody said no, took it back, or the last day passed; one may ask anew. */
    CLOSED("consent-closed"),
    /** On this day this person is not among those who must agree. */
    NOT_YOURS_TO_ANSWER("consent-not-yours-to-answer");

    private final String code;

    ConsentRejection(String code) {
        this.code = code;
    }

    /** The reason code that reaches the client. */
    public String code() {
        return code;
    }
}
