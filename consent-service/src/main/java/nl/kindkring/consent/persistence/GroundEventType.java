package nl.kindkring.consent.persistence;

/** Names under which events of an invocation are stored; they outlive every rename in the code. */
public final class GroundEventType {

    /** What all of them begin with, and nothing else in this store does. */
    public static final String PREFIX = "ground.";
    /** Also what the explanation is bound to. */
    public static final String INVOKED = "ground.invoked";
    /** Also what the reviewer's explanation is bound to. */
    public static final String REVIEWED = "ground.reviewed";
    static final String PERMIT_ENDED = "ground.permit-ended";
    static final String ERASED = "ground.erased";

    private GroundEventType() {}
}
