/**
 * The country as figures divide it: municipalities and districts with the days on which they are valid, partnerships, provinces, the whole.
 * Hides mergers: a code of any moment is brought back to the division of one day. Pure: no framework, no clock, no database.
 */
@NullMarked
package nl.kindkring.reporting.geography;

import org.jspecify.annotations.NullMarked;
