package nl.kindkring.consent.domain.retention;

import java.util.UUID;

/** One planned destruction; random and without meaning. */
public record PlanId(UUID value) {}
