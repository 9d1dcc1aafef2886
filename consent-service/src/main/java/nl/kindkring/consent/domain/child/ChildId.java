package nl.kindkring.consent.domain.child;

import java.util.UUID;

/** A child everywhere outside this service: random and without meaning. Also the id of its stream. */
public record ChildId(UUID value) {}
