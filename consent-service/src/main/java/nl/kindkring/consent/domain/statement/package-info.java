/**
 * What a parent or a child adds to the file in its own words (J2): for everybody who reads the file, or for itself alone.
 * Hides nothing.
 */
@NullMarked
package nl.kindkring.consent.domain.statement;

import org.jspecify.annotations.NullMarked;
