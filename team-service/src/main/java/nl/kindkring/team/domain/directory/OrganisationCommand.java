package nl.kindkring.team.domain.directory;

/** What can be asked about an organisation. */
public sealed interface OrganisationCommand {

    /** Enter it into the directory (K12). */
    record Register(OrganisationId id, String name, OrganisationKind kind) implements OrganisationCommand {}
}
