/**
 * A repeated command gets its first answer again.
 *
 * <p>Hides where answers are kept and how two simultaneous repeats are put in order.
 */
@NullMarked
package nl.kindkring.platform.idempotency;

import org.jspecify.annotations.NullMarked;
