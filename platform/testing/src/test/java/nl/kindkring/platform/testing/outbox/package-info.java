/**
 * The relay against a real PostgreSQL and Kafka: what reaches a consumer, in what order, while parts fail.
 *
 * <p>These tests run their own relays, so that they can have several and kill them.
 */
@NullMarked
package nl.kindkring.platform.testing.outbox;

import org.jspecify.annotations.NullMarked;
