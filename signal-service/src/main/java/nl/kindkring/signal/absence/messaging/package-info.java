/**
 * What others may know of absence: alerts and their end. Hides registrations, actions and words.
 */
@NullMarked
package nl.kindkring.signal.absence.messaging;

import org.jspecify.annotations.NullMarked;
