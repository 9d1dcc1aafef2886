package nl.kindkring.team.domain.teamcase;

import java.util.UUID;

/** Names a case. */
public record CaseId(UUID value) {}
