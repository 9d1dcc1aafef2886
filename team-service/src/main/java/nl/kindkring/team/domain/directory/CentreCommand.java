package nl.kindkring.team.domain.directory;

/** What can be asked about a centre. */
public sealed interface CentreCommand {

    /**
     * Enter it into the directory.
     *
     * @param organisationKnown whether the organisation is registered, looked up beforehand
     */
    record Register(
            CentreId id, OrganisationId organisation, boolean organisationKnown, String name, CentreKind kind, Location location)
            implements CentreCommand {}
}
