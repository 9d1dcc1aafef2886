package nl.kindkring.consent.domain.ground;

import java.util.UUID;

/** One invocation of a ground. Also the id of its stream. */
public record InvocationId(UUID value) {}
