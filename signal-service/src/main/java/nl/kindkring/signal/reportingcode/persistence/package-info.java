/**
 * The restricted lane in the database: an own schema, each event sealed as a whole under a key of its own case.
 * Hides the tables; nothing outside this lane reads them.
 */
@NullMarked
package nl.kindkring.signal.reportingcode.persistence;

import org.jspecify.annotations.NullMarked;
