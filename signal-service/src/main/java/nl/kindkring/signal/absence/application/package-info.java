/**
 * What people and the passing of time do to a file of absence. Hides loading, deciding and appending.
 */
@NullMarked
package nl.kindkring.signal.absence.application;

import org.jspecify.annotations.NullMarked;
