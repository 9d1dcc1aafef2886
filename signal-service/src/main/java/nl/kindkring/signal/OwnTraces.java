package nl.kindkring.signal;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * No request continues a trace of its client. A page that shows an alias and a child would ask for both in one trace, and the trace id stands in the store and on the
 * topic: one id for both (docs/decisions/123). Telemetry itself is told the same by {@code quarkus.otel.propagators=none}, because it reads the header before this does.
 */
@Singleton
class OwnTraces {

    /** Before anything that asks for the id of the request. */
    private static final int FIRST = 10_000;

    void register(@Observes Filters filters) {
        filters.register(OwnTraces::forget, FIRST);
    }

    private static void forget(RoutingContext request) {
        request.request().headers().remove("traceparent").remove("tracestate").remove("baggage");
        request.next();
    }
}
