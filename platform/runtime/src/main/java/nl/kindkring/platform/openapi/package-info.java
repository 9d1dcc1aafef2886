/**
 * What every OpenAPI document says alike: version, errors with examples, headers, server.
 *
 * <p>Hides the document model from the services, which describe only what is particular to them.
 */
@NullMarked
package nl.kindkring.platform.openapi;

import org.jspecify.annotations.NullMarked;
