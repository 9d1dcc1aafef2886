package nl.kindkring.team.domain.directory;

import java.util.UUID;

/** Names one person's belonging to one organisation, centre or team. */
public record AffiliationId(UUID value) {}
