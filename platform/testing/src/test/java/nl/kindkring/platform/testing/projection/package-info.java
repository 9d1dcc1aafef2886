/** Proves the projections against real topics and a real database. Hides a projector that counts, and one way to send it events. */
@NullMarked
package nl.kindkring.platform.testing.projection;

import org.jspecify.annotations.NullMarked;
