package nl.kindkring.signal.domain;

/** What the parents make of the concern (I7, I11). */
public enum ParentsView {

    /** They see it too. */
    RECOGNISE,
    /** They do not see it; help stays possible, always in consultation with them (I11). */
    DO_NOT_RECOGNISE,
    /** Nobody talked with them yet: the view on a signal without a talk, never the result of one. */
    NOT_YET_DISCUSSED
}
