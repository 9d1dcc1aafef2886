package nl.kindkring.team.domain.directory;

/** What happened to a centre. */
public sealed interface CentreEvent {

    /** It entered the directory. */
    record Registered(CentreId id, OrganisationId organisation, String name, CentreKind kind, Location location)
            implements CentreEvent {}
}
