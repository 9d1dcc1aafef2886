package nl.kindkring.reporting.dashboard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Brings whoever types the bare address of the service to the dashboard. */
@Singleton
class FrontDoor {

    private static final String DASHBOARD = "/v1/dashboard";

    void register(@Observes Router router) {
        router.routeWithRegex(HttpMethod.GET, "/(dashboard)?").handler(context ->
                context.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, DASHBOARD).end());
    }
}
