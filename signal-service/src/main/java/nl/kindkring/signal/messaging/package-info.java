/**
 * What the other services may know of a signal, on topic {@code kindkring.signal.v1}.
 * Hides the stored form: words, aliases, permits and grounds never leave.
 */
@NullMarked
package nl.kindkring.signal.messaging;

import org.jspecify.annotations.NullMarked;
