/**
 * The one clock that business rules look at.
 *
 * <p>Hides that it can be moved in the local profile, and only there.
 */
@NullMarked
package nl.kindkring.platform.clock;

import org.jspecify.annotations.NullMarked;
