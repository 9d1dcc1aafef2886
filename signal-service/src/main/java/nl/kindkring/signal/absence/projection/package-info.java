/**
 * The files as a list: for a school, for a municipality, and for the job that looks again. Hides the table.
 */
@NullMarked
package nl.kindkring.signal.absence.projection;

import org.jspecify.annotations.NullMarked;
