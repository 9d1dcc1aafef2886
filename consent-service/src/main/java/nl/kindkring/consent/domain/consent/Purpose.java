package nl.kindkring.consent.domain.consent;

/** What somebody may know a child for. Endorsing an advice is not among them: that is no consent. */
public enum Purpose {
    /** A coordinator learns who the child is (N9). */
    IDENTIFY,
    /** A child is observed (N11; Jeugdwet 7.3.13). */
    OBSERVE,
    /** A team talks about the child (N16). */
    DISCUSS_IN_TEAM,
    /** A plan is shared. */
    SHARE_PLAN,
    /** A provider is asked to start help. */
    REFER,
    /** Youth health care keeps it in its dossier (N13). */
    JGZ_DOSSIER,
    /** What moves on to the next school (K2). */
    CARRY_OVER;

    /**
     * Whether who agrees to this agrees that the recipient learns who the child is. A team without it talks about an alias, and a
     * provider cannot help a child it does not know; the others say nothing about identity.
     */
    public boolean tellsWhoItIs() {
        return switch (this) {
            case IDENTIFY, DISCUSS_IN_TEAM, REFER -> true;
            case OBSERVE, SHARE_PLAN, JGZ_DOSSIER, CARRY_OVER -> false;
        };
    }
}
