/** The visits as lists, written in the transaction of the command. */
@NullMarked
package nl.kindkring.signal.projection.visit;

import org.jspecify.annotations.NullMarked;
