/**
 * How the caller stands to a subject, by the word of the service that knows; for the routes on which people see what is about themselves or theirs.
 *
 * <p>Hides who asks that service and how; nothing of an answer outlives its request (docs/decisions/120).
 */
@NullMarked
package nl.kindkring.platform.standing;

import org.jspecify.annotations.NullMarked;
