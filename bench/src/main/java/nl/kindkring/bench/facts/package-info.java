/**
 * How fast events become the facts that trends are counted from, and a past of twenty years built again.
 * Hides the province that is made up for it, and how what was rebuilt is held beside what was lived.
 */
@NullMarked
package nl.kindkring.bench.facts;

import org.jspecify.annotations.NullMarked;
