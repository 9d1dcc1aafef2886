package nl.kindkring.team.domain.directory;

import java.util.UUID;

/** Names an organisation that takes part: a childcare or school board, a provider, a municipality. */
public record OrganisationId(UUID value) {}
