/**
 * The release ledger: what was released, numbered, chained by hash and never changed; it is the authority that topic and API repeat.
 * Hides how a record is sealed and stored.
 */
@NullMarked
package nl.kindkring.reporting.release;

import org.jspecify.annotations.NullMarked;
