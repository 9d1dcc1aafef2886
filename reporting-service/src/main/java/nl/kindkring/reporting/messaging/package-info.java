/** What leaves the service: ledger records on the trend topic of their municipality. Hides the topic names. */
@NullMarked
package nl.kindkring.reporting.messaging;

import org.jspecify.annotations.NullMarked;
