package nl.kindkring.team.domain.teamcase;

import java.util.UUID;

/** Names the signal that a case began with. */
public record SignalId(UUID value) {}
