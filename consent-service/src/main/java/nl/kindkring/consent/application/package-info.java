/**
 * What people do here: load, decide, append, each named as the activity it is.
 *
 * <p>Hides transactions over several streams and the order in which a family's commands are carried out.
 */
@NullMarked
package nl.kindkring.consent.application;

import org.jspecify.annotations.NullMarked;
