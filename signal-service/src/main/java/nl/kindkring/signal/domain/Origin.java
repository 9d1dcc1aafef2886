package nl.kindkring.signal.domain;

/** Where the signal came from (N5, I6, L4, K1). */
public enum Origin {

    /** The childcare centre. */
    CHILDCARE,
    /** The school. */
    SCHOOL,
    /** The consultatiebureau or school doctor (N4). */
    YOUTH_HEALTH_CLINIC,
    /** A parent who shares a worry (I6). */
    PARENT,
    /** The child itself, from its twelfth. */
    YOUTH,
    /** The jeugdondersteuner, who signals too and does not only receive (L4). */
    YOUTH_SUPPORTER,
    /** Sport at the centre (K1). */
    SPORT,
    /** Play at the centre (K1). */
    PLAY,
    /** Culture at the centre (K1). */
    CULTURE;

    /** Whether somebody of the family raised it. */
    public boolean ofTheFamily() {
        return this == PARENT || this == YOUTH;
    }
}
