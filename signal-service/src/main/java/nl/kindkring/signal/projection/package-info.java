/**
 * What is kept ready for reading: the work list of a centre, and which centres and teams there are.
 * Hides the tables; each read model stands beside what fills it.
 */
@NullMarked
package nl.kindkring.signal.projection;

import org.jspecify.annotations.NullMarked;
