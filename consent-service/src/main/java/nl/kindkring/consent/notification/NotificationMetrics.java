package nl.kindkring.consent.notification;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import nl.kindkring.consent.notification.Notifications.State;

/** How much mail waits, left and failed. */
@ApplicationScoped
class NotificationMetrics {

    private final Counter sent;
    private final Counter failed;
    private volatile Map<State, Long> counts = Map.of();

    NotificationMetrics(MeterRegistry metrics) {
        this.sent = Counter.builder("kindkring.mail.sent").description("Mails that the mail server took").register(metrics);
        this.failed = Counter.builder("kindkring.mail.attempts.failed").description("Attempts that the mail server did not take").register(metrics);
        Gauge.builder("kindkring.mail.pending", () -> count(State.PENDING)).description("Mails that wait, all replicas").register(metrics);
        Gauge.builder("kindkring.mail.failed", () -> count(State.FAILED)).description("Mails given up, that an operator has to look at").register(metrics);
    }

    void sent() {
        sent.increment();
    }

    void failed() {
        failed.increment();
    }

    void update(Map<State, Long> now) {
        counts = Map.copyOf(now);
    }

    /** How many there are in a state, of all replicas, at the last look. */
    long count(State state) {
        return counts.getOrDefault(state, 0L);
    }
}
