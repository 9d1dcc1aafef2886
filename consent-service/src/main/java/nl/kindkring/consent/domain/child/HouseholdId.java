package nl.kindkring.consent.domain.child;

import java.util.UUID;

/** Children who live together (L11); random and without meaning. A child can belong to two. */
public record HouseholdId(UUID value) {}
