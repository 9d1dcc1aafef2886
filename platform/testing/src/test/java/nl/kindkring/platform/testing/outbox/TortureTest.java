package nl.kindkring.platform.testing.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import nl.kindkring.platform.eventstore.EventStore;
import nl.kindkring.platform.testing.Backends;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The same workload against the relay and against a cursor: the relay loses and reorders nothing, the cursor does. */
@QuarkusTest
@TestProfile(OwnRelays.class)
class TortureTest {

    private static final Logger LOG = Logger.getLogger(TortureTest.class);
    private static final Duration TIME = Duration.ofSeconds(7);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    EventStore store;

    @Test
    void with_relays_racing_killed_and_cut_off_nothing_is_lost_reordered_or_vouched_for_too_early() throws Exception {
        var topic = newTopic();
        var workload = new Workload(store);
        try (var log = new TopicLog(Backends.running().bootstrap(), topic);
                var relays = new RelayBench(new Steps(topic), RelaySettings.lively())) {
            var over = new AtomicBoolean();
            var chaos = CompletableFuture.runAsync(() -> wreck(relays, over));
            workload.run(TIME, log::hasBeyond);
            over.set(true);
            chaos.join();
            await("the outbox to be empty").atMost(PATIENCE).until(() -> relays.pending() == 0);
            log.awaitEnd();

            var findings = Findings.of(workload, log);
            report("set relay", workload, log, findings);
            assertThat(findings.lost()).isEmpty();
            assertThat(findings.invented()).isEmpty();
            assertThat(findings.reordered()).isEmpty();
            assertThat(findings.twoIds()).isZero();
            assertThat(findings.lies()).isEmpty();
            assertThat(log.beats()).isNotEmpty();
        }
    }

    @Test
    void a_cursor_loses_events_of_the_same_workload_and_the_relay_still_has_them() throws Exception {
        var topic = newTopic();
        var workload = new Workload(store);
        try (var log = new TopicLog(Backends.running().bootstrap(), topic)) {
            UUID straggler;
            try (var cursor = new CursorRelay(topic)) {
                straggler = workload.run(Duration.ofSeconds(2), log::hasBeyond);
                await("the cursor to be through").atMost(PATIENCE).until(cursor::isThrough);
            }
            log.awaitEnd();

            var findings = Findings.of(workload, log);
            report("cursor relay", workload, log, findings);
            assertThat(findings.lost()).contains(straggler);

            try (var relays = new RelayBench(new Steps(topic), RelaySettings.lively())) {
                relays.start();
                var committed = workload.committed().stream().map(Workload.Committed::id).collect(Collectors.toSet());
                await("the outbox to be empty").atMost(PATIENCE).until(() -> relays.pending() == 0);
                log.awaitEnd();
                assertThat(log.ids()).containsAll(committed);
            }
        }
    }

    /** Two relays at any time; now one is killed and replaced, now the server cuts all of them off and they race for the lead. */
    private static void wreck(RelayBench relays, AtomicBoolean over) {
        var random = new Random(1);
        try {
            var one = relays.start();
            var other = relays.start();
            while (!over.get()) {
                Thread.sleep(200 + random.nextInt(300));
                if (random.nextBoolean()) {
                    relays.dropSessions();
                } else {
                    var leader = one.leads() ? one : other;
                    var follower = leader == one ? other : one;
                    relays.kill(leader);
                    one = follower;
                    other = relays.start();
                }
            }
        } catch (Exception e) {
            throw new IllegalStateException("the wrecker failed", e);
        }
    }

    private static String newTopic() throws Exception {
        var topic = "test.torture." + UUID.randomUUID();
        RelayBench.makeTopic(Backends.running().bootstrap(), topic);
        return topic;
    }

    private static void report(String which, Workload workload, TopicLog log, Findings findings) {
        LOG.infof("%s: %d committed, %d rolled back, %d conflicts, %d heartbeats; lost %d, reordered %d, repeats %d",
                which, workload.committed().size(), workload.rolledBack(), workload.conflicts(), log.beats().size(),
                findings.lost().size(), findings.reordered().size(), findings.repeats());
    }
}
