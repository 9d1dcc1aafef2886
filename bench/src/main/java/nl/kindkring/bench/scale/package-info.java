/**
 * Work lists and the parents' view in a city: a hundred thousand children, a million consents, a million signals, ten million reads.
 * Hides how one centre that was played over HTTP becomes a thousand, and what is asked of them.
 */
@NullMarked
package nl.kindkring.bench.scale;

import org.jspecify.annotations.NullMarked;
