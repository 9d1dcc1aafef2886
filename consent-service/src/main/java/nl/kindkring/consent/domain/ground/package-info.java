/**
 * The aggregate Invocation: a ground other than consent, by whom it was invoked, for how long, and what the review afterwards found.
 * Hides how invoking and reviewing follow from commands.
 */
@NullMarked
package nl.kindkring.consent.domain.ground;

import org.jspecify.annotations.NullMarked;
