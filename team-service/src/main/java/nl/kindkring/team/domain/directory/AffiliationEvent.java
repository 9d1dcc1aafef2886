package nl.kindkring.team.domain.directory;

/** What happened to an affiliation. */
public sealed interface AffiliationEvent {

    /** The person joined the unit. */
    record Started(AffiliationId id, PersonId person, Unit unit, Membership membership) implements AffiliationEvent {}

    /** The person left the unit. */
    record Ended(AffiliationId id, PersonId person, Unit unit) implements AffiliationEvent {}
}
