/**
 * What is kept ready for reading: the directory, the work list of a team, and what other services told about signals and help.
 * Hides the tables; each read model stands beside what fills it.
 */
@NullMarked
package nl.kindkring.team.projection;

import org.jspecify.annotations.NullMarked;
