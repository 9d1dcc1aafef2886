/**
 * How long the audit of a release takes, and how that grows with districts and with municipalities.
 * Hides the municipalities that are made up for it.
 */
@NullMarked
package nl.kindkring.bench.audit;

import org.jspecify.annotations.NullMarked;
