/** How the events of structural signals stand in the store. */
@NullMarked
package nl.kindkring.reporting.structural.persistence;

import org.jspecify.annotations.NullMarked;
