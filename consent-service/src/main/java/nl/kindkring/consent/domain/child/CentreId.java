package nl.kindkring.consent.domain.child;

import java.util.UUID;

/** A centre, as team-service registered it. */
public record CentreId(UUID value) {}
