/**
 * Builds read models from topics, each event exactly once in effect, and rebuilds them while they are read.
 * Hides: consumer groups, guarded offsets, dropped duplicates, parked events and the generations behind each view.
 */
@NullMarked
package nl.kindkring.platform.projection;

import org.jspecify.annotations.NullMarked;
