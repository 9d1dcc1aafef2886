/**
 * What team-service decides, as pure functions over records: the partner directory and the cases of a team.
 * Hides every framework, clock and database: facts, ids and dates arrive inside the command.
 */
@NullMarked
package nl.kindkring.team.domain;

import org.jspecify.annotations.NullMarked;
