package nl.kindkring.consent.domain.consent;

import java.util.UUID;

/** One permit; a renewed permit has another id. */
public record PermitId(UUID value) {}
