/**
 * The aggregate Consent: one question to those who must agree, their answers and the permit that follows.
 * Hides when a permit begins, until when it holds and why it ends.
 */
@NullMarked
package nl.kindkring.consent.domain.consent;

import org.jspecify.annotations.NullMarked;
