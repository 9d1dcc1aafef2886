package nl.kindkring.team.domain.directory;

/** What can be asked about a team. */
public sealed interface TeamCommand {

    /**
     * Bring it together.
     *
     * @param atCentre what is known about the centre, looked up beforehand
     */
    record Form(TeamId id, CentreId centre, AtCentre atCentre, String name) implements TeamCommand {}

    /** What the directory knows about the centre of a new team. */
    enum AtCentre {
        /** There is no such centre. */
        UNKNOWN,
        /** The centre is there and has no team. */
        FREE,
        /** The centre has its team already. */
        HAS_TEAM
    }
}
