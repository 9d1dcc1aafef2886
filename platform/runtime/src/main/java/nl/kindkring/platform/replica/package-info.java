/**
 * A table in the memory of every process that follows one topic, and that refuses to answer when it has not heard from its publisher lately.
 * Hides: the snapshot it starts from, the partitions it tails, and how heartbeats become freshness.
 */
@NullMarked
package nl.kindkring.platform.replica;

import org.jspecify.annotations.NullMarked;
