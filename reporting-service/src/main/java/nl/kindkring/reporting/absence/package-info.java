/**
 * The file of absence that a partnership of schools sends to the Inspectorate each quarter (I22): exact figures, for its own officer only, and no release.
 * Hides how a file of absence becomes a figure.
 */
@NullMarked
package nl.kindkring.reporting.absence;

import org.jspecify.annotations.NullMarked;
