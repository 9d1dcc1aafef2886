package nl.kindkring.team.domain.directory;

/** What can be asked about an affiliation. */
public sealed interface AffiliationCommand {

    /**
     * Let a person belong to a unit.
     *
     * @param unitKnown     whether the unit is in the directory, looked up beforehand
     * @param alreadyInRole whether the person belongs to it in this role already, looked up beforehand
     */
    record Start(AffiliationId id, PersonId person, Unit unit, boolean unitKnown, boolean alreadyInRole, Membership membership)
            implements AffiliationCommand {}

    /** End it; access ends at once (K8). */
    record End() implements AffiliationCommand {}
}
