package nl.kindkring.platform.testing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.platform.embedded.EmbeddedKafka;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.testing.Backends;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The broker or the database goes away and comes back: nobody has to do anything. */
@QuarkusTest
@TestProfile(OwnRelays.class)
class OutageTest {

    private static final String TOPIC = "test.outage";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StreamId stream = new StreamId(UUID.randomUUID());

    @Inject
    EventStore store;

    @TempDir
    Path folder;

    @Test
    void what_was_committed_while_kafka_was_away_arrives_when_it_is_back() throws Exception {
        var port = freePort();
        var controllerPort = freePort();
        var bootstrap = "localhost:" + port;
        var before = Steps.step();
        var during = Steps.step();
        var after = Steps.step();
        var kafka = EmbeddedKafka.durable(folder.resolve("kafka"), port, controllerPort);
        try (var relays = new RelayBench(bootstrap, new Steps(TOPIC), RelaySettings.lively())) {
            RelayBench.makeTopic(bootstrap, TOPIC);
            var relay = relays.start();
            append(0, before);
            await().atMost(PATIENCE).until(() -> relays.pending() == 0);

            kafka.close();
            append(1, during);
            await("the relay to notice").atMost(PATIENCE)
                    .until(() -> relay.status().sinceProgress().compareTo(Duration.ofSeconds(1)) > 0);
            assertThat(relays.pending()).isEqualTo(1);

            kafka = EmbeddedKafka.durable(folder.resolve("kafka"), port, controllerPort);
            append(2, after);
            await().atMost(PATIENCE).until(() -> relays.pending() == 0);
            try (var log = new TopicLog(bootstrap, TOPIC)) {
                await().atMost(PATIENCE).until(() -> log.ids().size() == 3);
                assertThat(log.ids()).isEqualTo(Set.of(before.id(), during.id(), after.id()));
                assertThat(log.steps()).extracting(seen -> seen.step().version()).isSorted();
            }
        } finally {
            kafka.close();
        }
    }

    @Test
    void a_relay_that_was_cut_off_from_its_database_says_so_and_goes_on() throws Exception {
        var bootstrap = Backends.running().bootstrap();
        var topic = TOPIC + "." + UUID.randomUUID();
        RelayBench.makeTopic(bootstrap, topic);
        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively())) {
            var relay = relays.start();
            await().atMost(PATIENCE).until(relay::leads);

            relays.dropSessions();
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> relay.status().failure() != null);

            append(0, Steps.step());
            await().atMost(PATIENCE).until(() -> relays.pending() == 0 && relay.leads());
            assertThat(relay.status().failure()).isNull();
        }
    }

    private void append(int expectedVersion, NewEvent event) {
        QuarkusTransaction.requiringNew().run(() -> store.append(stream, expectedVersion, List.of(event)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
