package nl.kindkring.platform.testing.projection;

import static io.restassured.RestAssured.given;
import static nl.kindkring.platform.testing.projection.TallyProfile.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Each event has its effect once, in the order of its key, whatever is delivered twice, fails, or is rebuilt meanwhile. */
@QuarkusTest
@TestProfile(TallyProfile.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ProjectionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FINE = "{}";
    private static final String POISON = "{\"poison\":true}";

    @Inject
    Tally tally;
    @Inject
    TallyProjector projector;
    @Inject
    Projections projections;

    private final Wire wire = new Wire();
    private final String key = "key-" + UUID.randomUUID();

    @BeforeEach
    void a_topic() {
        wire.create(TOPIC, 3);
        projector.refusing = true;
    }

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    @Order(1)
    void an_event_that_is_published_twice_counts_once() {
        UUID first = UUID.randomUUID();
        count(key, first, 1);
        count(key, first, 1);
        count(key, 2);
        applied();
        count(key, first, 1);
        count(key, 3);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1,2,3");
    }

    @Test
    @Order(2)
    void events_that_are_delivered_again_after_another_consumer_moved_the_offsets_count_once() {
        count(key, 1);
        count(key, 2);
        applied();
        // As after a crash of a process that had read but not committed: everything is delivered again.
        assertThat(tally.change("update projection_offset set next_offset = 0 where projection = 'tally'")).isPositive();
        wire.heartbeats(TOPIC, Instant.EPOCH); // each of the consumers has something to apply, and so looks
        count(key, 3);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1,2,3");
    }

    @Test
    @Order(3)
    void a_consumer_that_lost_its_partition_without_knowing_is_fenced() {
        wire.sendTo(TOPIC, 0, key, UUID.randomUUID(), TallyProjector.TYPE, 1, FINE);
        applied();
        long next = wire.ends(TOPIC).get(0);
        // What the new owner of the partition would have done with the next two events, without the ids: only the offsets can stop the old owner here.
        assertThat(tally.change("update projection_offset set next_offset = %d where projection = 'tally' and partition = 0 and next_offset = %d"
            .formatted(next + 2, next))).isEqualTo(1);
        wire.sendTo(TOPIC, 0, key, UUID.randomUUID(), TallyProjector.TYPE, 2, FINE);
        wire.sendTo(TOPIC, 0, key, UUID.randomUUID(), TallyProjector.TYPE, 3, FINE);
        wire.sendTo(TOPIC, 0, key, UUID.randomUUID(), TallyProjector.TYPE, 4, FINE);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1,4");
    }

    @Test
    @Order(4)
    void a_poison_event_is_parked_with_the_later_ones_of_its_key_and_nothing_else_waits() {
        String other = "other-" + key;
        wire.sendTo(TOPIC, 1, key, UUID.randomUUID(), TallyProjector.TYPE, 1, FINE);
        wire.sendTo(TOPIC, 1, other, UUID.randomUUID(), TallyProjector.TYPE, 1, FINE);
        wire.sendTo(TOPIC, 1, key, UUID.randomUUID(), TallyProjector.TYPE, 2, POISON);
        wire.sendTo(TOPIC, 1, key, UUID.randomUUID(), TallyProjector.TYPE, 3, FINE);
        wire.sendTo(TOPIC, 1, other, UUID.randomUUID(), TallyProjector.TYPE, 2, FINE);
        wire.sendTo(TOPIC, 1, key, UUID.randomUUID(), TallyProjector.TYPE, 4, FINE);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1");
        assertThat(tally.trail(other)).isEqualTo("1,2");

        List<String> ids = operator().get("/v1/parked-events").then().statusCode(200).extract().path("items.id");
        assertThat(ids).hasSize(3);
        operator().post("/v1/parked-events/{id}/redrives", ids.getFirst()).then().statusCode(409)
            .body("type", equalTo("urn:kindkring:problem:redrive-failed"));
        assertThat(tally.trail(key)).isEqualTo("1");

        projector.refusing = false;
        // The last of the key is asked for; those before it go first all the same.
        operator().post("/v1/parked-events/{id}/redrives", ids.getLast()).then().statusCode(200).body("applied", equalTo(3));
        assertThat(tally.trail(key)).isEqualTo("1,2,3,4");
        operator().post("/v1/parked-events/{id}/redrives", ids.getLast()).then().statusCode(404);
        wire.sendTo(TOPIC, 1, key, UUID.randomUUID(), TallyProjector.TYPE, 5, FINE);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1,2,3,4,5");
    }

    @Test
    @Order(5)
    void what_is_no_event_is_parked_and_does_not_stop_the_others() {
        wire.sendRaw(TOPIC, 2, "raw-" + key, "no event");
        wire.sendTo(TOPIC, 2, key, UUID.randomUUID(), TallyProjector.TYPE, 1, FINE);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1");
        assertThat(tally.number("select count(*) from parked_event where reason like 'UNREADABLE%'")).isEqualTo(1);
    }

    @Test
    @Order(6)
    void heartbeats_move_what_is_complete_and_nothing_else() {
        Instant observed = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);
        wire.heartbeats(TOPIC, observed);
        await().atMost(PATIENCE).until(() -> projections.completeUntil("tally").equals(observed));
        assertThat(tally.trail("heartbeat")).isEmpty();
    }

    @Test
    @Order(7)
    void only_an_operator_sees_parked_events_and_rebuilds() {
        String other = TestTokens.of("somebody", "teacher");
        given().get("/v1/parked-events").then().statusCode(401);
        given().auth().oauth2(other).get("/v1/parked-events").then().statusCode(403);
        given().auth().oauth2(other).get("/v1/rebuilds").then().statusCode(403);
    }

    @Test
    @Order(8)
    void a_rebuild_from_the_domain_topic_takes_over_while_reads_and_events_go_on() {
        for (int i = 1; i <= 50; i++) {
            count(key + i % 5, i);
        }
        applied();
        Map<String, String> before = tally.all();
        projector.refusing = false;
        try (Readers readers = new Readers()) {
            rebuild("{\"projection\":\"tally\"}");
            for (int i = 51; i <= 80; i++) {
                count(key + i % 5, i);
            }
            liveIs(2);
            count(key + 0, 81);
            applied();
            readers.sawOnlyMore();
        }
        Map<String, String> after = tally.all();
        // The fenced consumer's test left two events that only "the other process" applied; the rebuild applies them too.
        before.forEach((one, trail) -> assertThat(after.get(one)).satisfiesAnyOf(
            rebuilt -> assertThat(rebuilt).startsWith(trail), rebuilt -> assertThat(rebuilt).isEqualTo("1,2,3,4")));
        assertThat(after.get(key + 1)).isEqualTo("1,6,11,16,21,26,31,36,41,46,51,56,61,66,71,76");
        gone("tally_g1");
    }

    @Test
    @Order(9)
    void a_rebuild_from_rebuild_topics_has_what_the_domain_topic_forgot() {
        UUID overlap = UUID.randomUUID();
        String rebuild = TOPIC + ".rebuild-full";
        wire.create(rebuild, 3);
        wire.sendTo(rebuild, 0, key, UUID.randomUUID(), TallyProjector.TYPE, 1, FINE);
        wire.sendTo(rebuild, 0, key, overlap, TallyProjector.TYPE, 2, FINE);
        wire.expire(TOPIC);
        Map<Integer, Long> ends = wire.ends(TOPIC);
        startRebuild("{\"projection\":\"tally\"}").statusCode(409)
            .body("type", equalTo("urn:kindkring:problem:rebuild-history-incomplete"));
        startRebuild("{\"projection\":\"tally\",\"topicName\":\"rebuild-full\"}").statusCode(409)
            .body("type", equalTo("urn:kindkring:problem:rebuild-topic-not-whole"));
        count(key, overlap, 2);
        count(key, 3);
        String marker = "{\"topic\":\"%s\",\"offsets\":[%d,%d,%d]}".formatted(TOPIC, ends.get(0), ends.get(1), ends.get(2));
        for (int partition = 0; partition < 3; partition++) {
            wire.sendTo(rebuild, partition, "completed", UUID.randomUUID(), "nl.kindkring.platform.republication-completed.v1", 0, marker);
        }
        rebuild("{\"projection\":\"tally\",\"topicName\":\"rebuild-full\"}");
        liveIs(3);
        assertThat(tally.all()).isEqualTo(Map.of(key, "1,2,3"));
        count(key, 4);
        applied();
        assertThat(tally.trail(key)).isEqualTo("1,2,3,4");
        gone("tally_g2");
    }

    private void count(String of, long sequence) {
        count(of, UUID.randomUUID(), sequence);
    }

    private void count(String of, UUID id, long sequence) {
        wire.send(TOPIC, of, id, TallyProjector.TYPE, sequence, FINE);
    }

    private void applied() {
        assertThat(projections.awaitCaughtUp("tally", PATIENCE)).as("everything on the topic is applied").isTrue();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.of("op", "operator"));
    }

    private static ValidatableResponse startRebuild(String body) {
        return operator().contentType("application/json").body(body).post("/v1/rebuilds").then();
    }

    private static void rebuild(String body) {
        startRebuild(body).statusCode(202);
    }

    private void liveIs(int generation) {
        await().atMost(PATIENCE).until(() -> tally.number(
            "select coalesce(max(generation), 0) from projection_generation where projection = 'tally' and state = 'LIVE'") == generation);
    }

    private void gone(String schema) {
        await().atMost(PATIENCE).until(() -> tally.number("select count(*) from pg_namespace where nspname = '" + schema + "'") == 0);
    }

    /** Somebody reads all the time and must never fail, nor see less than before. */
    private final class Readers implements AutoCloseable {

        private final AtomicBoolean going = new AtomicBoolean(true);
        private final AtomicLong reads = new AtomicLong();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Thread thread = Thread.ofPlatform().start(this::read);

        private void read() {
            long most = 0;
            while (going.get()) {
                try {
                    long now = tally.total();
                    assertThat(now).as("events counted").isGreaterThanOrEqualTo(most);
                    most = now;
                    reads.incrementAndGet();
                } catch (Throwable e) {
                    failure.compareAndSet(null, e);
                    return;
                }
            }
        }

        void sawOnlyMore() {
            assertThat(failure.get()).isNull();
            assertThat(reads.get()).isPositive();
        }

        @Override
        public void close() {
            going.set(false);
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
