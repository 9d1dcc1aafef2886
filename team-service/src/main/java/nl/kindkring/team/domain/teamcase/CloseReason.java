package nl.kindkring.team.domain.teamcase;

/** The only three ways a case ends (N17); a child is never let go silently (K4). */
public enum CloseReason {
    /** Concrete help has started; the provider takes over (N18). */
    HELP_STARTED,
    /** What was noticed turned out to belong to growing up (L9). */
    NORMALISED,
    /** The parents do not want the team to go on (J2). */
    PARENTS_DECLINED
}
