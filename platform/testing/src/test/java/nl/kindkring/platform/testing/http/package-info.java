/**
 * Proves the HTTP side of the platform on the things application.
 *
 * <p>Hides nothing.
 */
@NullMarked
package nl.kindkring.platform.testing.http;

import org.jspecify.annotations.NullMarked;
