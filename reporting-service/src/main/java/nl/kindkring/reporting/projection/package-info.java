/**
 * What happened, as facts to count: one small row for each coded property of an event, without any text.
 * Hides the SQL; the rest of the service asks for counts of distinct children and never sees a child.
 */
@NullMarked
package nl.kindkring.reporting.projection;

import org.jspecify.annotations.NullMarked;
