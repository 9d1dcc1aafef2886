package nl.kindkring.signal.domain;

/** In which of the four worlds of a child it shows (I1, L15). */
public enum Context {

    /** In the classroom or at the school. */
    SCHOOL,
    /** In the childcare group. */
    CHILDCARE,
    /** At home. */
    HOME,
    /** Clubs, playing outside, the neighbourhood. */
    LEISURE
}
