/**
 * Brings committed events to Kafka: none lost, in order within a stream, repeats only with the same event id.
 *
 * <p>Hides the set of unpublished events, which replica publishes it, and what happens when a part fails halfway.
 */
@NullMarked
package nl.kindkring.platform.outbox;

import org.jspecify.annotations.NullMarked;
