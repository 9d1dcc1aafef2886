package nl.kindkring.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready when this process should publish, or follow, and gets nothing done. A blocked stream is shown here and does
 * not count: taking the whole service away would help nobody.
 */
@Readiness
@ApplicationScoped
class RelayReadiness implements HealthCheck {

    private final RelayStatus status;
    private final RelayConfig config;

    RelayReadiness(RelayStatus status, RelayConfig config) {
        this.status = status;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var role = status.role();
        var stuck = role != RelayStatus.Role.OFF && status.sinceProgress().compareTo(config.unreadyAfter()) > 0;
        var answer = HealthCheckResponse.named("outbox relay")
                .status(!stuck)
                .withData("role", role.name().toLowerCase(Locale.ROOT))
                .withData("pending", status.pending())
                .withData("blockedStreams", status.blockedStreams());
        var failure = status.failure();
        return failure == null ? answer.build() : answer.withData("failure", failure).build();
    }
}
