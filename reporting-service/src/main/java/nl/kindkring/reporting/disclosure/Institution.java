package nl.kindkring.reporting.disclosure;

import java.util.UUID;

/**
 * A centre or provider that contributed to a figure; it knows its own contribution (the insider of ARCHITECTURE 8).
 *
 * @param id its id on the topics
 */
public record Institution(UUID id) {}
