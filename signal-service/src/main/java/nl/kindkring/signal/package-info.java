/**
 * signal-service: noticing early, with the parents first.
 * Hides the words, aliases and rules around a signal; the others see coded facts on a topic.
 */
@NullMarked
package nl.kindkring.signal;

import org.jspecify.annotations.NullMarked;
