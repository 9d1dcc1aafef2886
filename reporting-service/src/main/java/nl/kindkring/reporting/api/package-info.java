/** Released figures over HTTP: the catalogue, the records and the releases, the same bytes as on the topics. Hides nothing but HTTP. */
@NullMarked
package nl.kindkring.reporting.api;

import org.jspecify.annotations.NullMarked;
