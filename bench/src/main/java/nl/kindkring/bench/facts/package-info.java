/**
 * How fast events become the facts that trends are counted from.
 * Hides the province that is made up for it.
 */
@NullMarked
package nl.kindkring.bench.facts;

import org.jspecify.annotations.NullMarked;
