/** Structural signals over HTTP. Hides nothing but HTTP. */
@NullMarked
package nl.kindkring.reporting.structural.api;

import org.jspecify.annotations.NullMarked;
