package nl.kindkring.consent.notification;

import nl.kindkring.consent.notification.Notifications.State;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows how much mail waits and failed. A mail server that is down does not make the service unready: families can still answer. */
@Readiness
class NotificationHealth implements HealthCheck {

    private final NotificationMetrics metrics;

    NotificationHealth(NotificationMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("mail to families").up().withData("pending", metrics.count(State.PENDING))
                .withData("failed", metrics.count(State.FAILED)).build();
    }
}
