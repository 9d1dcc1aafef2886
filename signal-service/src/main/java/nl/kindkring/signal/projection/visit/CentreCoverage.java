package nl.kindkring.signal.projection.visit;

import java.util.UUID;

/** How many visits a centre had in a year. */
public record CentreCoverage(UUID centreId, int visits) {}
