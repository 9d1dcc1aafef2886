/**
 * Absence from school (I20-I23, E3): from registered hours to the alert of the municipality and back to school.
 * Hides registrations and words; the others see coded alerts.
 */
@NullMarked
package nl.kindkring.signal.absence;

import org.jspecify.annotations.NullMarked;
