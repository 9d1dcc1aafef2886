/**
 * Signals over HTTP: requests and responses, who may call, which problems a client can meet. Nothing but HTTP.
 * Hides the domain's states and events, so that the API keeps its form while the domain grows.
 */
@NullMarked
package nl.kindkring.signal.api;

import org.jspecify.annotations.NullMarked;
