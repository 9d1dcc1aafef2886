/**
 * A topic replayed into a read model by the projection runner, beside only consuming it and beside a transaction for each event.
 * Hides how a rebuild is asked for and watched.
 */
@NullMarked
package nl.kindkring.bench.replay;

import org.jspecify.annotations.NullMarked;
