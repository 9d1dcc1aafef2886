/**
 * Comparison of areas with rates per 1,000 children (K12), from released figures only, so that it can tell nothing that was withheld.
 * Hides the arithmetic of uncertainty.
 */
@NullMarked
package nl.kindkring.reporting.comparison;

import org.jspecify.annotations.NullMarked;
