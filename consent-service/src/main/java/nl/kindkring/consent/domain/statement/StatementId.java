package nl.kindkring.consent.domain.statement;

import java.util.UUID;

/** One statement of somebody in a family; random and without meaning. */
public record StatementId(UUID value) {}
