/**
 * What is published and when: the fixed list of tables and the one calendar of periods.
 * Hides how a date falls into an ISO week or a quarter of whole weeks. Pure: no framework, no clock, no database.
 */
@NullMarked
package nl.kindkring.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
