/** Structural signals as a list, written in the transaction of the command, and who works where, from team-service. */
@NullMarked
package nl.kindkring.reporting.structural.projection;

import org.jspecify.annotations.NullMarked;
