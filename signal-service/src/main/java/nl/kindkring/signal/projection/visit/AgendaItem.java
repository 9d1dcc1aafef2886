package nl.kindkring.signal.projection.visit;

import java.util.UUID;

/** A question on the agenda, and whether it was talked over. */
public record AgendaItem(UUID signalId, boolean discussed) {}
