/**
 * Refused attempts, for the privacy officer of the organisation or municipality whose people or children they concern. Hides how an attempt is found to
 * concern a centre, and everything of the reporting code.
 */
@NullMarked
package nl.kindkring.signal.denials;

import org.jspecify.annotations.NullMarked;
