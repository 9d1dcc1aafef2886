/**
 * Plays what Kindkring is for against the really started system: packaged services, real database, broker and tokens.
 * Hides how the system is started and how a request is made, so that a test reads as what people do.
 */
@NullMarked
package nl.kindkring.acceptance;

import org.jspecify.annotations.NullMarked;
