/**
 * What people do in the reporting code. Hides loading, deciding, appending and the own log of access.
 */
@NullMarked
package nl.kindkring.signal.reportingcode.application;

import org.jspecify.annotations.NullMarked;
