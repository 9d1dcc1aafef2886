package nl.kindkring.platform.testing.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.platform.projection.Generation;
import nl.kindkring.platform.projection.IncomingEvent;
import nl.kindkring.platform.projection.Projections;
import nl.kindkring.platform.replica.Replica;
import nl.kindkring.platform.replica.ReplicaDefinition;
import nl.kindkring.platform.replica.Replicas;
import nl.kindkring.platform.testing.projection.Wire;
import org.junit.jupiter.api.Test;

/** A replica that starts needs the snapshot and the tail, not what the topic had before. */
@QuarkusTest
@TestProfile(SnapshotStartTest.Profile.class)
class SnapshotStartTest {

    private static final String TOPIC = "test.snapshot.v1";
    private static final String TYPE = "test.counted.v1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    Replicas replicas;
    @Inject
    Projections projections;
    @Inject
    TurnedTime time;

    /** Counts on a topic that no other test uses. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("test.tally.topic", TOPIC, "kindkring.platform.projection.tick", "PT0.1S", "kindkring.platform.relay.enabled", "false",
                "kindkring.platform.replica.bound", "PT30S");
        }
    }

    @Test
    void a_replica_that_starts_has_what_the_topic_has_forgotten_and_follows_on() {
        try (Wire wire = new Wire()) {
            wire.create(TOPIC, 2);
            String old = "old-" + UUID.randomUUID();
            String young = "young-" + UUID.randomUUID();
            wire.send(TOPIC, old, UUID.randomUUID(), TYPE, 1, "{}");
            assertThat(projections.awaitCaughtUp("tally", PATIENCE)).isTrue();
            wire.expire(TOPIC);
            try (Replica<Map<String, String>> replica = replicas.follow(new Trails())) {
                assertThat(replica.fresh()).isFalse();
                wire.send(TOPIC, young, UUID.randomUUID(), TYPE, 1, "{}");
                await().atMost(PATIENCE).until(() -> {
                    wire.heartbeats(TOPIC, time.wall());
                    return replica.fresh();
                });
                assertThat(replica.table()).containsKeys(old, young);
            }
        }
    }

    /** The keys that were counted. */
    private static final class Trails implements ReplicaDefinition<Map<String, String>> {

        @Override
        public String topic() {
            return TOPIC;
        }

        @Override
        public String projection() {
            return "tally";
        }

        @Override
        public Map<String, String> load(Connection connection, Generation generation) throws SQLException {
            Map<String, String> trails = new HashMap<>();
            try (Statement select = connection.createStatement();
                 ResultSet row = select.executeQuery("select key, trail from " + generation.table("tally"))) {
                while (row.next()) {
                    trails.put(row.getString(1), row.getString(2));
                }
            }
            return new ConcurrentHashMap<>(trails);
        }

        @Override
        public void apply(Map<String, String> table, IncomingEvent event) {
            table.put(event.key(), Long.toString(event.sequence()));
        }
    }
}
