package nl.kindkring.team.domain.directory;

import java.util.UUID;

/** Names a centre, a location where children are every day. */
public record CentreId(UUID value) {}
