package nl.kindkring.team.domain.directory;

/** An organisation: not there yet, or registered. */
public sealed interface Organisation {

    /** Nothing has happened. */
    record Unregistered() implements Organisation {}

    /** It takes part under this name. */
    record Registered(OrganisationId id, String name, OrganisationKind kind) implements Organisation {}
}
