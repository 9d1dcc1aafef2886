package nl.kindkring.platform.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kindkring.platform.eventstore.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What the relay of this process is doing, for health and metrics. Written by the relay's thread, read by any. */
@Singleton
public class RelayStatus {

    /** What this process is in the relay. */
    public enum Role {
        /** There is nothing to publish here, or it is switched off. */
        OFF,
        /** Looking for its database, or pausing after a failure. */
        SEARCHING,
        /** Another replica publishes. */
        FOLLOWER,
        /** This one publishes. */
        LEADER
    }

    private final Counter published;
    private final Timer lag;
    private volatile Role role = Role.OFF;
    private volatile long progressAt = System.nanoTime();
    private volatile long pending;
    private volatile int blocked;
    private volatile @Nullable String failure;

    /** @param registry where the meters {@code kindkring.outbox.*} go */
    @Inject
    public RelayStatus(MeterRegistry registry) {
        published = Counter.builder("kindkring.outbox.published")
                .description("Stored events handled: published, or found to be nobody else's business")
                .register(registry);
        lag = Timer.builder("kindkring.outbox.publish.lag")
                .description("From the start of the storing transaction to the broker's acknowledgement")
                .publishPercentileHistogram()
                .register(registry);
        Gauge.builder("kindkring.outbox.pending", () -> pending)
                .description("Events that wait, as the leader counts them each second; 0 in a follower")
                .register(registry);
        Gauge.builder("kindkring.outbox.blocked.streams", () -> blocked)
                .description("Streams held up because their next event cannot be translated")
                .register(registry);
        Gauge.builder("kindkring.outbox.leading", () -> role == Role.LEADER ? 1 : 0)
                .description("1 in the process that publishes")
                .register(registry);
    }

    void searching() {
        role = Role.SEARCHING;
        pending = 0;
        blocked = 0;
    }

    void following() {
        role = Role.FOLLOWER;
        progressed();
    }

    void leading(int blockedStreams) {
        role = Role.LEADER;
        blocked = blockedStreams;
        progressed();
    }

    void pending(long events) {
        pending = events;
    }

    void published(List<StoredEvent> events, Instant now) {
        published.increment(events.size());
        events.forEach(event -> lag.record(Duration.between(event.recordedAt(), now)));
    }

    void failed(Exception reason) {
        searching();
        failure = reason.getClass().getSimpleName();
    }

    void off() {
        role = Role.OFF;
    }

    private void progressed() {
        failure = null;
        progressAt = System.nanoTime();
    }

    /** What this process is in the relay now. */
    public Role role() {
        return role;
    }

    /** Since it last published what there was, or saw that another replica leads. */
    public Duration sinceProgress() {
        return Duration.ofNanos(System.nanoTime() - progressAt);
    }

    /** Events that wait, by the leader's last count. */
    public long pending() {
        return pending;
    }

    /** Streams held up by an event that cannot be translated. */
    public int blockedStreams() {
        return blocked;
    }

    /** Kind of the last failure, until something succeeds; never its message, which may name addresses. */
    public @Nullable String failure() {
        return failure;
    }
}
