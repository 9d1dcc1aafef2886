package nl.kindkring.consent.domain.family;

import java.util.UUID;

/** One holder of authority over one child; random and without meaning. The same parent has another id with a sibling. */
public record HolderId(UUID value) {}
