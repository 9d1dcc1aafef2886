package nl.kindkring.team.domain.directory;

/** One person's belonging to a unit: not yet, now, or no longer. */
public sealed interface Affiliation {

    /** Nothing has happened. */
    record None() implements Affiliation {}

    /** The person belongs to the unit and may act in it. */
    record Active(AffiliationId id, PersonId person, Unit unit) implements Affiliation {}

    /** The person no longer belongs to it; access ended at that moment (K8). */
    record Ended(AffiliationId id, PersonId person, Unit unit) implements Affiliation {}
}
