/**
 * From an append to the consumer that hears of it: the outbox relay beside producing right after the commit, and beside Debezium.
 * Hides how the three are started and how sent and received are matched.
 */
@NullMarked
package nl.kindkring.bench.relay;

import org.jspecify.annotations.NullMarked;
