/**
 * The aggregate Child: who a child is, who holds authority, where it lives, what it objected to.
 * Hides how registration, change of authority and erasure follow from commands.
 */
@NullMarked
package nl.kindkring.consent.domain.child;

import org.jspecify.annotations.NullMarked;
