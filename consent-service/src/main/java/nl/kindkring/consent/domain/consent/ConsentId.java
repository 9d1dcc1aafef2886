package nl.kindkring.consent.domain.consent;

import java.util.UUID;

/** One question for consent. Also the id of its stream. */
public record ConsentId(UUID value) {}
