/**
 * Measures Kindkring against limits and peers, on one machine and in one run: {@code ./kindkring bench}.
 * Hides which rows there are and how the report is written.
 */
@NullMarked
package nl.kindkring.bench;

import org.jspecify.annotations.NullMarked;
