/**
 * The case of one child in one team: opened with consent, discussed, followed until help has started (N16, N17).
 * Hides how a closure is judged; what was looked up beforehand comes in as a fact inside the command.
 */
@NullMarked
package nl.kindkring.team.domain.teamcase;

import org.jspecify.annotations.NullMarked;
