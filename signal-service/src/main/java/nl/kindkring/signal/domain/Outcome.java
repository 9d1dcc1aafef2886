package nl.kindkring.signal.domain;

/** What came of a signal (L5, L9): more than referring alone. */
public enum Outcome {

    /** Advice was enough. */
    ADVICE_SUFFICED,
    /** It belongs to growing up; nothing more is needed. */
    NORMALISED,
    /** The centre solved it itself. */
    SOLVED_AT_CENTRE,
    /** The team of the centre takes it up; follows from sharing and from nothing else. */
    TO_TEAM,
    /** A referral was sent after the team discussed it. */
    REFERRED,
    /** Nothing has to be done now; the signal stays open and keeps people connected (J3). */
    NO_ACTION_NOW,
    /** The parents, having been asked, do not want to go on. */
    PARENTS_DECLINED,
    /** It goes on by the reporting code, in its own restricted lane (I24). */
    SAFETY
}
