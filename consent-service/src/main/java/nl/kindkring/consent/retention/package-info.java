/**
 * Destroys files whose term has passed: says beforehand what it will do, lets a privacy officer hold it, and does it on its day. Hides where what is known
 * of a child's help comes from.
 */
@NullMarked
package nl.kindkring.consent.retention;

import org.jspecify.annotations.NullMarked;
