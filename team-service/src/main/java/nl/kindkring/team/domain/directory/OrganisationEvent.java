package nl.kindkring.team.domain.directory;

/** What happened to an organisation. */
public sealed interface OrganisationEvent {

    /** It entered the directory. */
    record Registered(OrganisationId id, String name, OrganisationKind kind) implements OrganisationEvent {}
}
