package nl.kindkring.platform.eventstore;

import java.time.Instant;

/**
 * Who, when and why around an event; holds no personal data.
 *
 * @param occurredAt when it happened by the service's clock, kept to the nanosecond
 * @param actor subject of the caller's token, or {@code service:<name>}
 * @param correlationId the W3C trace id (32 hexadecimal digits) of the request that led to it
 */
public record Metadata(Instant occurredAt, String actor, String correlationId) {}
