package nl.kindkring.team.domain.directory;

/** The circle at one centre: not formed yet, or formed. */
public sealed interface Team {

    /** Nothing has happened. */
    record Unformed() implements Team {}

    /** It meets about the children of this centre. */
    record Formed(TeamId id, CentreId centre) implements Team {}
}
