package nl.kindkring.consent.domain.ground;

/** Why a command about an invocation is refused. */
public enum GroundRejection {
    /** No such invocation. */
    UNKNOWN_INVOCATION("ground-unknown"),
    /** This id was used before. */
    ALREADY_INVOKED("ground-already-invoked"),
    /** The right to report goes by the reporting code, where nobody else sees it. */
    GROUND_HAS_ITS_OWN_LANE("ground-own-lane"),
    /** A suspicion of abuse goes by the reporting code, where nobody else sees it. */
    REASON_HAS_ITS_OWN_LANE("ground-own-lane"),
    /** The last day has passed already. */
    ENDS_IN_THE_PAST("in-the-past"),
    /** A ground is for as short as can be. */
    TOO_LONG("ground-too-long"),
    /** It was reviewed, or its child erased. */
    REVIEWED_ALREADY("ground-reviewed-already"),
    /** Nobody reviews what that person invoked. */
    OWN_INVOCATION("ground-own-invocation");

    private final String code;

    GroundRejection(String code) {
        this.code = code;
    }

    /** The reason code that reaches the client. */
    public String code() {
        return code;
    }
}
