/**
 * Who takes part in the circle: organisations, centres, the one team of a centre, and who belongs to which of them (K8, K12, L7).
 * Hides how small each decision is: four aggregates of one or two commands each.
 */
@NullMarked
package nl.kindkring.team.domain.directory;

import org.jspecify.annotations.NullMarked;
