/** Visits of a care coordinator to a centre, to talk over its questions (N8): commands, events, states and rules. */
@NullMarked
package nl.kindkring.signal.domain.visit;

import org.jspecify.annotations.NullMarked;
