/**
 * The rules of absence: school weeks, sixteen hours, four weeks, not enrolled, exemptions.
 * Hides how a file is kept; days and the calendar come inside the command.
 */
@NullMarked
package nl.kindkring.signal.absence.domain;

import org.jspecify.annotations.NullMarked;
