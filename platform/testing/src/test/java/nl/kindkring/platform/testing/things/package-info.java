/**
 * A small application that means nothing, to prove the platform on.
 *
 * <p>Hides nothing: it shows how a service uses the platform.
 */
@NullMarked
package nl.kindkring.platform.testing.things;

import org.jspecify.annotations.NullMarked;
