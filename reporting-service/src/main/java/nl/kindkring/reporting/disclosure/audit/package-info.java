/**
 * The audit: would anybody, from everything published so far and from what is about to be published, learn a withheld count to fewer
 * values than the threshold? If so, more is withheld until nobody would.
 * Hides the solvers. What they answer is never believed: a cell counts as protected only when two whole-number worlds, each checked
 * exactly against everything published, differ in it by enough; for all readers at once, or for each of them ({@code EachReader}).
 */
@NullMarked
package nl.kindkring.reporting.disclosure.audit;

import org.jspecify.annotations.NullMarked;
