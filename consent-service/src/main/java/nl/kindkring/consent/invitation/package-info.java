/**
 * Lets somebody with authority who has no login yet come with one, by a code that works once. Hides how a code is made, recognised without being kept, and
 * handed over.
 */
@NullMarked
package nl.kindkring.consent.invitation;

import org.jspecify.annotations.NullMarked;
