/**
 * Whether a released figure is higher than the series before it explains: Farrington's method in the flexible form of Noufaily and others (2013), with
 * figures that are rounded or withheld taken as the intervals they are. Hides how the model is fitted. Pure: no framework, no clock, no database.
 */
@NullMarked
package nl.kindkring.reporting.detection.method;

import org.jspecify.annotations.NullMarked;
