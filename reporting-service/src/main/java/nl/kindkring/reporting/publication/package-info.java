/**
 * Which tables who may read: by the catalogue, the role, and what each municipality chose to show to everybody (decision 160).
 * Hides where the choices are kept. Every way to a figure (REST, files, the dashboard) asks {@link nl.kindkring.reporting.publication.Readership}.
 */
@NullMarked
package nl.kindkring.reporting.publication;

import org.jspecify.annotations.NullMarked;
