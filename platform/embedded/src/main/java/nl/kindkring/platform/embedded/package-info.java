/**
 * Real PostgreSQL and Kafka, from Maven Central, for tests and for the local run; no container engine is needed.
 * Hides how the two are unpacked, formatted, configured and stopped.
 */
@NullMarked
package nl.kindkring.platform.embedded;

import org.jspecify.annotations.NullMarked;
