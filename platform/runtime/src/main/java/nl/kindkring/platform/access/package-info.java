/**
 * Who is calling and which objects that caller may touch.
 *
 * <p>Hides tokens from the services, and keeps an unknown object indistinguishable from a foreign one.
 */
@NullMarked
package nl.kindkring.platform.access;

import org.jspecify.annotations.NullMarked;
