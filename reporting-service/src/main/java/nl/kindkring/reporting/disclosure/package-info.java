/**
 * The control: decides for each counted cell whether a figure may be seen and which one.
 * Hides the rules; a caller gets a published or a withheld cell and, for a withheld one, no reason that would give the reason away.
 * Pure: no framework, no clock, no database.
 */
@NullMarked
package nl.kindkring.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
