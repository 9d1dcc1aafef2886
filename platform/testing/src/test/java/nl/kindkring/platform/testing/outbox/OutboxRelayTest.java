package nl.kindkring.platform.testing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.eventstore.NewEvent;
import nl.kindkring.platform.eventstore.StoredEvent;
import nl.kindkring.platform.eventstore.StreamId;
import nl.kindkring.platform.outbox.EventPublisher;
import nl.kindkring.platform.outbox.OutgoingEvent;
import nl.kindkring.platform.testing.Backends;
import nl.kindkring.platform.testing.TopicProbe;
import nl.kindkring.platform.testing.TopicRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the relay sends, what it holds back, and who of several does it. */
@QuarkusTest
@TestProfile(OwnRelays.class)
class OutboxRelayTest {

    private static final String HEARTBEAT = "nl.kindkring.platform.heartbeat.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String topic = "test.relay." + UUID.randomUUID();
    private final StreamId stream = new StreamId(UUID.randomUUID());

    @Inject
    EventStore store;

    @BeforeEach
    void makeTopic() throws Exception {
        RelayBench.makeTopic(Backends.running().bootstrap(), topic);
    }

    @Test
    void an_event_arrives_as_a_cloud_event() {
        var event = Steps.step();
        append(stream, 0, event);

        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            relays.start();
            var arrived = probe.await(Steps.PUBLISHED, each -> true);

            assertThat(arrived.key()).isEqualTo(stream.toString());
            assertThat(arrived.headers())
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_id", event.id().toString())
                    .containsEntry("ce_type", Steps.PUBLISHED)
                    .containsEntry("ce_source", "urn:kindkring:test-service")
                    .containsEntry("ce_subject", stream.toString())
                    .containsEntry("ce_time", Steps.TAKEN_AT.toString())
                    .containsEntry("ce_sequence", "1")
                    .containsEntry("content-type", "application/json");
            assertThat(arrived.headers().get("traceparent")).matches("00-" + Steps.TRACE + "-[0-9a-f]{16}-01");
            assertThat(arrived.json().get("stream").asText()).isEqualTo(stream.toString());
        }
    }

    @Test
    void an_event_that_is_nobody_elses_business_leaves_the_outbox_unsent() throws Exception {
        append(stream, 0, Steps.event("secret.kept"), Steps.step());

        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            relays.start();
            await().atMost(PATIENCE).until(() -> relays.pending() == 0);

            probe.await(HEARTBEAT, each -> true);
            assertThat(probe.records(Steps.PUBLISHED)).extracting(each -> each.headers().get("ce_sequence")).containsExactly("2");
        }
    }

    @Test
    void a_backlog_larger_than_a_batch_arrives_in_order() {
        append(stream, 0, Steps.steps(130).toArray(NewEvent[]::new));

        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            relays.start();

            assertThat(probe.await(130, Steps.PUBLISHED, each -> true)).extracting(OutboxRelayTest::sequence)
                    .containsExactlyElementsOf(Stream.iterate(1, nr -> nr + 1).limit(130).toList());
        }
    }

    @Test
    void every_partition_gets_heartbeats() {
        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            relays.start();

            for (var partition : List.of(0, 1, 2)) {
                var beats = probe.await(2, HEARTBEAT, each -> each.partition() == partition);
                assertThat(beats).extracting(each -> each.json().get("observedAt").asText()).isSorted();
            }
        }
    }

    @Test
    void an_event_that_cannot_be_translated_holds_its_stream_and_the_heartbeats_and_nothing_else() {
        var broken = new AtomicBoolean(true);
        var other = new StreamId(UUID.randomUUID());
        append(stream, 0, Steps.step(), Steps.event("step.broken"), Steps.step());

        try (var relays = new RelayBench(brokenFor("step.broken", broken), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            var relay = relays.start();
            probe.await(Steps.PUBLISHED, each -> sequence(each) == 1);
            await().atMost(PATIENCE).until(() -> relay.status().blockedStreams() == 1);
            append(other, 0, Steps.step());
            probe.await(Steps.PUBLISHED, each -> other.toString().equals(each.key()));
            assertThat(probe.records(HEARTBEAT)).isEmpty();

            broken.set(false);

            var all = probe.await(3, Steps.PUBLISHED, each -> stream.toString().equals(each.key()));
            assertThat(all).extracting(OutboxRelayTest::sequence).containsExactly(1, 2, 3);
            probe.await(HEARTBEAT, each -> true);
            assertThat(relay.status().blockedStreams()).isZero();
        }
    }

    @Test
    void an_event_larger_than_64_kilobytes_is_not_sent() {
        append(stream, 0, Steps.step());
        var size = new ArrayList<>(List.of("x".repeat(64 * 1024)));

        try (var relays = new RelayBench(with(size), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            var relay = relays.start();
            await().atMost(PATIENCE).until(() -> relay.status().blockedStreams() == 1);
            assertThat(probe.records()).isEmpty();

            size.set(0, "x".repeat(63 * 1024));
            probe.await(Steps.PUBLISHED, each -> true);
        }
    }

    @Test
    void one_of_two_leads_and_the_other_takes_over() {
        try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively());
                var probe = TopicProbe.fromBeginning(topic)) {
            var first = relays.start();
            await().atMost(PATIENCE).until(first::leads);
            var second = relays.start();
            await().atMost(PATIENCE).until(second::follows);

            relays.stop(first);

            await().atMost(PATIENCE).until(second::leads);
            append(stream, 0, Steps.step());
            probe.await(Steps.PUBLISHED, each -> true);
        }
    }

    @Test
    void a_commit_in_another_replica_reaches_the_leader_without_polling() {
        try (var relays = new RelayBench(new Steps(topic), RelaySettings.onlyWhenTold());
                var probe = TopicProbe.fromBeginning(topic)) {
            var leader = relays.start();
            await().atMost(PATIENCE).until(leader::leads);
            var follower = relays.start();
            await().atMost(PATIENCE).until(follower::follows);

            append(stream, 0, Steps.step());
            follower.relay().wake(); // what the replica where the commit took place does

            probe.await(Steps.PUBLISHED, each -> true);
            assertThat(leader.leads()).isTrue();
        }
    }

    private EventPublisher with(List<String> padding) {
        return publisher(stored -> List.of(new OutgoingEvent(
                stored.id(), topic, stored.stream().toString(), Steps.PUBLISHED, stored.stream().toString(),
                stored.recordedAt(), stored.version(), padding)));
    }

    private EventPublisher brokenFor(String type, AtomicBoolean broken) {
        return publisher(stored -> {
            if (stored.type().equals(type) && broken.get()) {
                throw new IllegalStateException("a translation with a fault");
            }
            return List.of(new OutgoingEvent(
                    stored.id(), topic, stored.stream().toString(), Steps.PUBLISHED, stored.stream().toString(),
                    stored.recordedAt(), stored.version(), List.of()));
        });
    }

    private EventPublisher publisher(Function<StoredEvent, List<OutgoingEvent>> translation) {
        return new EventPublisher() {
            @Override
            public List<OutgoingEvent> translate(StoredEvent stored) {
                return stored.type().startsWith("step.") ? translation.apply(stored) : List.of();
            }

            @Override
            public Set<String> topics() {
                return Set.of(topic);
            }
        };
    }

    private void append(StreamId stream, int expectedVersion, NewEvent... events) {
        QuarkusTransaction.requiringNew().run(() -> store.append(stream, expectedVersion, List.of(events)));
    }

    private static int sequence(TopicRecord arrived) {
        return Integer.parseInt(arrived.headers().get("ce_sequence"));
    }
}
