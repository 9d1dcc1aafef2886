package nl.kindkring.reporting.structural.domain;

/** Where a structural signal stands. With several addressees, how far the furthest is. */
public enum Status {
    /** Detection found a rise in released figures; nobody has looked yet. */
    PROPOSED,
    /** A youth supporter made nothing of the proposal; it can be taken up again. */
    DECLINED_PROPOSAL,
    /** There is a text. */
    DRAFTED,
    /** It went to its addressees. */
    SENT,
    /** An addressee has seen it. */
    RECEIVED,
    /** An addressee is looking into it. */
    IN_STUDY,
    /** An addressee has answered. */
    ANSWERED,
    /** What was done was held beside the later figures. */
    EVALUATED
}
