/**
 * A command over HTTP, as a front-end sends it, at the packaged signal-service.
 * Hides the neighbours the service needs to hear, the tokens and the load generator.
 */
@NullMarked
package nl.kindkring.bench.http;

import org.jspecify.annotations.NullMarked;
