package nl.kindkring.team.domain.teamcase;

/** What the directory says of a person who should join one case. */
public enum ExpertKnown {
    /** Belongs to some partner, and not to this team. */
    PARTNER,
    /** Is a member of this team, and so takes part already. */
    MEMBER,
    /** Belongs nowhere: nobody answers for this person. */
    NOWHERE
}
