/**
 * The other way to protect a figure, for a few coarse tables and off by default: noise of a known size instead of withholding (decision 173).
 * Hides how noise is drawn: exactly, in whole numbers, and the same each time for a cell, a period and a key.
 * Pure: no framework, no clock, no database.
 */
@NullMarked
package nl.kindkring.reporting.disclosure.differential;

import org.jspecify.annotations.NullMarked;
