/**
 * team-service: the circle around a child, from the partner directory to a case that is followed until help starts.
 * Hides what a team says about a child; the others see coded facts on a topic.
 */
@NullMarked
package nl.kindkring.team;

import org.jspecify.annotations.NullMarked;
