/**
 * The reporting code over HTTP, for the reporter and the officer of the centre. For everybody else it does not exist.
 * Hides the domain behind requests and responses.
 */
@NullMarked
package nl.kindkring.signal.reportingcode.api;

import org.jspecify.annotations.NullMarked;
