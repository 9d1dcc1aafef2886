package nl.kindkring.consent.domain.request;

import java.util.UUID;

/** One request of a family; random and without meaning. */
public record RequestId(UUID value) {}
