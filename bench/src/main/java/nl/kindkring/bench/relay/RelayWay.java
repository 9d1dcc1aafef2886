package nl.kindkring.bench.relay;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.embedded.EmbeddedPostgres;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.KafkaTarget;
import nl.kindkring.platform.outbox.OutboxRelay;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.platform.outbox.RelayConfig;
import nl.kindkring.platform.outbox.RelayDatabase;
import nl.kindkring.platform.outbox.RelayStatus;

/** Ours: the outbox relay with its defaults, woken by the commit as in a service, heartbeats and all. */
final class RelayWay implements Way {

    private record Settings(boolean enabled, Duration poll, Duration heartbeat, int batch, Duration longestPause, Duration unreadyAfter,
            Duration blockedRetry) implements RelayConfig {}

    private record Publisher(String topic) implements EventPublisher {

        @Override
        public List<OutgoingEvent> translate(StoredEvent stored) {
            var stream = stored.stream().value().toString();
            return List.of(new OutgoingEvent(stored.id(), topic, stream, "nl.kindkring.bench.appended.v1", stream,
                    stored.metadata().occurredAt(), stored.version(), stored.payload()));
        }

        @Override
        public Set<String> topics() {
            return Set.of(topic);
        }
    }

    private static final Settings DEFAULTS = new Settings(true, Duration.ofMillis(500), Duration.ofSeconds(1), 1000,
            Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30));

    private final OutboxRelay relay;
    private final Wake wake;

    RelayWay(String url, String bootstrap, String topic, Wake wake) {
        relay = new OutboxRelay(new RelayDatabase(url, EmbeddedPostgres.APP, EmbeddedPostgres.APP),
                new KafkaTarget("bench", new ObjectMapper(), Map.of("bootstrap.servers", bootstrap)),
                List.of(new Publisher(topic)), DEFAULTS, new RelayStatus(new SimpleMeterRegistry()));
        this.wake = wake;
        relay.start();
        wake.to(relay::wake);
    }

    @Override
    public void committed(UUID event) {
        // the transaction has woken the relay already
    }

    @Override
    public void close() {
        wake.to(() -> {});
        relay.stop(Duration.ofSeconds(10));
    }
}
