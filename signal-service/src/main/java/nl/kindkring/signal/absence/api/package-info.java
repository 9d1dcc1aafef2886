/**
 * Absence over HTTP, for the school and for the municipality. Hides the domain behind requests and responses.
 */
@NullMarked
package nl.kindkring.signal.absence.api;

import org.jspecify.annotations.NullMarked;
