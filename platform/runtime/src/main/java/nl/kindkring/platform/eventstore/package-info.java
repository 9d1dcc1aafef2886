/**
 * The record of a service: events appended to streams in PostgreSQL, in the caller's transaction.
 *
 * <p>Hides the SQL, the JSON in the columns and how a conflict between two writers is found.
 */
@NullMarked
package nl.kindkring.platform.eventstore;

import org.jspecify.annotations.NullMarked;
