/**
 * Provinces and the country by default (decision 216): the sum of what was released of the areas inside them, with how far it can be from the count. It reads the
 * ledger alone, so that it tells nothing that was not released. Hides which figures are taken, so that none counts twice.
 */
@NullMarked
package nl.kindkring.reporting.summed;

import org.jspecify.annotations.NullMarked;
