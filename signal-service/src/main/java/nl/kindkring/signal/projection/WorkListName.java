package nl.kindkring.signal.projection;

/** The lists that people at a centre keep. */
public enum WorkListName {

    /** Everything of the caller's centres. */
    CENTRE,
    /** What the caller registered. */
    MINE,
    /** Nobody responded in time (L14). */
    OVERDUE,
    /** The talk with the parents, or their answer to an advice, is still to come. */
    AWAITING_PARENTS,
    /** A question to the care coordinator has no advice yet (N6). */
    CONSULTS,
    /** Somebody of the family called the youth social worker, and the centre has still to name one (I9). */
    SOCIAL_WORK_CALLS,
    /** The caller was brought in as youth social worker (I11), at whatever centre. */
    BROUGHT_IN
}
