/**
 * Pages for analysts, directors and aldermen, in Dutch and English: released figures and nothing else.
 * Hides how a chart is drawn and a record is read; a page is made on the server, so it works without a script, on a phone and with a
 * screen reader, and behind each chart stands its table.
 */
@NullMarked
package nl.kindkring.reporting.dashboard;

import org.jspecify.annotations.NullMarked;
