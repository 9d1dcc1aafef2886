package nl.kindkring.team.domain.directory;

/** What happened to a team. */
public sealed interface TeamEvent {

    /** It came together at a centre. */
    record Formed(TeamId id, CentreId centre, String name) implements TeamEvent {}
}
