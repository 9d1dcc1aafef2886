/**
 * Sides that are measured in turn, and what is made of the figures.
 * Hides the order of the rounds, the warm-up and the arithmetic.
 */
@NullMarked
package nl.kindkring.bench.measure;

import org.jspecify.annotations.NullMarked;
