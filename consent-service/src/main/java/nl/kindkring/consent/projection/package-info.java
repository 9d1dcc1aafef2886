/**
 * Read models: the registry that is written with the command, and the log of reads that follows from Kafka.
 *
 * <p>Hides the tables and their keys.
 */
@NullMarked
package nl.kindkring.consent.projection;

import org.jspecify.annotations.NullMarked;
