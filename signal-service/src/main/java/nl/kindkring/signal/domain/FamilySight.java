package nl.kindkring.signal.domain;

/** How much of a signal about the own child somebody of the family sees in the own view; the only place that knows (docs/decisions/120). */
public enum FamilySight {

    /** It does not exist for this person. */
    NOTHING,
    /** That the centre noticed something, where and when, and the person's own words; it is talked over first (I7). */
    ANNOUNCED,
    /** What it is about, the talk, what was decided, and advice. */
    OPEN;

    /**
     * What decides it.
     *
     * @param raisedByViewer this person raised it
     * @param raisedByFamily somebody of the family raised it, whoever that was
     * @param restricted     a theme of it is restricted (D4, safety at home)
     * @param talked         a talk with the parents was recorded
     */
    public record Facts(boolean raisedByViewer, boolean raisedByFamily, boolean restricted, boolean talked) {}

    /**
     * Whether it is open to everybody of the family, whoever raised it: only that can go to somebody elsewhere with their consent (K2, N13). Before the
     * talk nothing leaves the centre (I7), and safety at home never does by this way.
     */
    public static boolean openToAll(boolean restricted, boolean talked) {
        return of(new Facts(false, false, restricted, talked)) == OPEN;
    }

    /**
     * The rule. Safety at home is shown to nobody, for what one parent raised may be about the other; who raised it keeps the own words. What one
     * parent raised the other does not see before the talk. What the centre noticed is no secret ("there are no hidden notes", DOMAIN 6), but is told
     * in a talk and not by a screen.
     */
    public static FamilySight of(Facts facts) {
        if (facts.restricted()) {
            return facts.raisedByViewer() ? ANNOUNCED : NOTHING;
        }
        if (facts.raisedByViewer() || facts.talked()) {
            return OPEN;
        }
        return facts.raisedByFamily() ? NOTHING : ANNOUNCED;
    }
}
