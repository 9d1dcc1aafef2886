/** The event store against a real PostgreSQL. */
@NullMarked
package nl.kindkring.platform.testing.eventstore;

import org.jspecify.annotations.NullMarked;
