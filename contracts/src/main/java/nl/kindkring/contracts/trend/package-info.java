/**
 * Released, disclosure-controlled figures, one topic per municipality.
 * Hides every count below the threshold and every count before rounding.
 */
package nl.kindkring.contracts.trend;
