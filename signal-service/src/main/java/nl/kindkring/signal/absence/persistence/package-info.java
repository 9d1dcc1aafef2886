/**
 * How the history of a file of absence stands in the store. Hides the stored form from the domain.
 */
@NullMarked
package nl.kindkring.signal.absence.persistence;

import org.jspecify.annotations.NullMarked;
