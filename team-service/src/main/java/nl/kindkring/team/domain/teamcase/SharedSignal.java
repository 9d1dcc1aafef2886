package nl.kindkring.team.domain.teamcase;

/**
 * What is known about the signal that a new case should begin with: only what its centre shared with this team reaches it (I7).
 */
public sealed interface SharedSignal {

    /** The centre shared it with this team; it is about this child. */
    record WithTeam(ChildId child) implements SharedSignal {}

    /** This team does not know such a signal. */
    record Unheard() implements SharedSignal {}

    /** The team has a case about it that is not closed. */
    record InCase(CaseId open) implements SharedSignal {}
}
