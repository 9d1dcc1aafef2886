package nl.kindkring.consent.domain.child;

import java.util.UUID;

/** A parent without authority over one child; random and without meaning. */
public record ParentId(UUID value) {}
