/** Structural signals (L18), from the proposal or the first text to the evaluation of what was done. Hides how they are stored, listed and to whom they are shown. */
@NullMarked
package nl.kindkring.reporting.structural;

import org.jspecify.annotations.NullMarked;
