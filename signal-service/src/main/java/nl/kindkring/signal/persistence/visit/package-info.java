/** How the events of visits stand in the store. */
@NullMarked
package nl.kindkring.signal.persistence.visit;

import org.jspecify.annotations.NullMarked;
