/**
 * Refusals as RFC 9457 problem details, in Dutch and English.
 *
 * <p>Hides how a refusal becomes a response and where its words come from.
 */
@NullMarked
package nl.kindkring.platform.problem;

import org.jspecify.annotations.NullMarked;
