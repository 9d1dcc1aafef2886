/**
 * Appending to the event store and reading it back, beside pgbench, Axon's JDBC store and plain SQL.
 * Hides the peers.
 */
@NullMarked
package nl.kindkring.bench.store;

import org.jspecify.annotations.NullMarked;
