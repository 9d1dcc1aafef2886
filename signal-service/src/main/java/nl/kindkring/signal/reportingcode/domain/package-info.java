/**
 * The rules of the reporting code (meldcode, I24, I25): five steps, five questions, when a report has to be made.
 * Hides how a case is kept; knows no framework, no clock and no other lane of this service.
 */
@NullMarked
package nl.kindkring.signal.reportingcode.domain;

import org.jspecify.annotations.NullMarked;
