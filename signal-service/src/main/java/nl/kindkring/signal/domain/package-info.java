/**
 * What a signal is, what may be done with it and what follows from that: pure functions over records.
 * Hides every rule of noticing early, and knows no framework, clock, database or wire.
 */
@NullMarked
package nl.kindkring.signal.domain;

import org.jspecify.annotations.NullMarked;
