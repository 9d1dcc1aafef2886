package nl.kindkring.platform.outbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import nl.kindkring.platform.eventstore.Appended;

/** Runs the relay from start to stop of the process, where there is anything to publish. */
@Singleton
class RelayLifecycle {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final OutboxRelay relay;
    private final boolean wanted;

    @Inject
    RelayLifecycle(
            RelayConfig config,
            RelayStatus status,
            @All List<EventPublisher> publishers,
            RelayDatabase database,
            KafkaTarget kafka) {
        this.relay = new OutboxRelay(database, kafka, publishers, config, status);
        this.wanted = config.enabled() && !publishers.isEmpty();
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            relay.start();
        }
    }

    /** After the commit only: the relay must not look before there is something to see. */
    void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Appended event) {
        relay.wake();
    }

    void stop(@Observes ShutdownEvent event) {
        if (wanted) {
            relay.stop(GRACE);
        }
    }
}
