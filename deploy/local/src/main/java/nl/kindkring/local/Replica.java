package nl.kindkring.local;

import java.net.URI;

/**
 * One process of a service. The first listens on the service's usual port; others may stand beside it, on the same database and the
 * same topics.
 *
 * @param number 1 for the usual one
 * @param port   where this one listens on localhost
 */
public record Replica(ServiceApp app, int number, int port) {

    static Replica first(ServiceApp app, Ports ports) {
        return new Replica(app, 1, ports.of(app));
    }

    /** Name of the process and of its log, such as {@code consent-service} or {@code consent-service-2}. */
    public String name() {
        return number == 1 ? app.id() : app.id() + "-" + number;
    }

    /** Root of its addresses. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Answers 200 while it is ready, and says as JSON what it looked at. */
    public URI readiness() {
        return address().resolve("/q/health/ready");
    }
}
