/** The one activity of this service: releasing the periods that have closed, and correcting them once. Hides when a period may be released and in which order. */
@NullMarked
package nl.kindkring.reporting.application;

import org.jspecify.annotations.NullMarked;
