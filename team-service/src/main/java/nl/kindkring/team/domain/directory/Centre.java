package nl.kindkring.team.domain.directory;

/** A centre: not there yet, or open. */
public sealed interface Centre {

    /** Nothing has happened. */
    record Unregistered() implements Centre {}

    /** It is in the directory. */
    record Registered(CentreId id, OrganisationId organisation, CentreKind kind, Location location) implements Centre {}
}
