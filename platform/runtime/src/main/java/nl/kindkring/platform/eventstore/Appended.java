package nl.kindkring.platform.eventstore;

/**
 * CDI event: a stream got longer in the current transaction. Observe it after success to learn of it when it is true.
 *
 * @param stream that got longer
 */
public record Appended(StreamId stream) {}
