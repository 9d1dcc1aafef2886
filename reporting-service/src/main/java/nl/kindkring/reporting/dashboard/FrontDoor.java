package nl.kindkring.reporting.dashboard;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Brings whoever types the short address to the dashboard, which lives below the base path as everything does. */
@Singleton
class FrontDoor {

    private static final String DASHBOARD = "/v1/dashboard";

    void register(@Observes Router router) {
        router.get("/dashboard").handler(context ->
                context.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, DASHBOARD).end());
    }
}
