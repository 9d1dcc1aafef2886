/**
 * What the service is given at its start: the catalogue of tables and the division of the country, read from files and checked.
 * Hides their format; with a file that is wrong the service does not start and says what is wrong.
 */
@NullMarked
package nl.kindkring.reporting.setup;

import org.jspecify.annotations.NullMarked;
