/**
 * What the other services hear: stored events translated to the contract.
 *
 * <p>Hides everything that is personal.
 */
@NullMarked
package nl.kindkring.consent.messaging;

import org.jspecify.annotations.NullMarked;
