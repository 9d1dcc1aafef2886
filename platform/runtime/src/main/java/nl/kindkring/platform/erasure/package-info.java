/**
 * A service confirms that it took in the erasure of a subject, for whoever keeps the keys and follows who has not confirmed yet.
 *
 * <p>Hides where the confirmation is stored and that it is given once.
 */
@NullMarked
package nl.kindkring.platform.erasure;

import org.jspecify.annotations.NullMarked;
