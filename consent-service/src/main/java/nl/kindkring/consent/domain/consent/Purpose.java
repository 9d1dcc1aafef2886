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
    CARRY_OVER
}
