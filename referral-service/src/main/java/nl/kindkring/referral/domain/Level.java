package nl.kindkring.referral.domain;

/**
 * How heavy the help is, in order; the lightest that suffices comes first (I16, L6). The seven intensive categories
 * (I19) belong to the last three.
 */
public enum Level {
    /** Base provision. */
    H0,
    /** Light preventive help: youth social worker, GGD, CJG advice. */
    H1,
    /** Family coach or a trajectory of the youth supporter. */
    H2,
    /** Specialist help. */
    H3,
    /** Residential or compulsory help. */
    H4,
    /** Crisis: outside the order, and waits for no gate. */
    HX;

    /** Whether a lighter level has to be argued away: everything heavier than H2 (I16). */
    public boolean needsReason() {
        return compareTo(H2) > 0;
    }

    /** Whether life or health is at stake, so that nothing is waited for. */
    public boolean isCrisis() {
        return this == HX;
    }
}
