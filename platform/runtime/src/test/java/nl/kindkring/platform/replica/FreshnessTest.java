package nl.kindkring.platform.replica;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private final Hands time = new Hands();
    private final Freshness freshness = new Freshness(time, Duration.ofSeconds(5));

    @BeforeEach
    void a_topic_of_two_partitions() {
        freshness.covers(Set.of(0, 1));
    }

    @Test
    void nothing_is_fresh_before_every_partition_was_heard() {
        assertThat(freshness.fresh()).isFalse();
        freshness.heard(0, time.wall);
        assertThat(freshness.fresh()).isFalse();
        freshness.heard(1, time.wall);
        assertThat(freshness.fresh()).isTrue();
    }

    @Test
    void one_silent_partition_makes_it_stale_after_the_bound_and_not_before() {
        hear(time.wall);
        time.pass(Duration.ofSeconds(5));
        freshness.heard(0, time.wall);
        assertThat(freshness.fresh()).isTrue();
        time.pass(Duration.ofNanos(1));
        assertThat(freshness.fresh()).isFalse();
        assertThatThrownBy(freshness::require).isInstanceOfSatisfying(ReplicaStale.class, stale -> {
            assertThat(stale.status()).isEqualTo(503);
            assertThat(stale.retryAfter()).isEqualTo(Duration.ofSeconds(5));
        });
    }

    @Test
    void an_old_heartbeat_that_arrives_now_is_as_old_as_what_it_observed() {
        hear(time.wall.minusSeconds(6));
        assertThat(freshness.fresh()).isFalse();
        hear(time.wall.minusSeconds(4));
        assertThat(freshness.fresh()).isTrue();
        time.pass(Duration.ofMillis(1_001));
        assertThat(freshness.fresh()).isFalse();
    }

    @Test
    void a_publisher_whose_clock_is_ahead_does_not_stretch_the_bound() {
        hear(time.wall.plusSeconds(3_600));
        time.pass(Duration.ofMillis(5_001));
        assertThat(freshness.fresh()).isFalse();
    }

    @Test
    void setting_the_wall_clock_back_does_not_stretch_the_bound() {
        hear(time.wall);
        time.wall = time.wall.minusSeconds(3_600);
        time.nanos += Duration.ofMillis(5_001).toNanos();
        assertThat(freshness.fresh()).isFalse();
    }

    @Test
    void a_partition_that_is_added_must_be_heard_first() {
        hear(time.wall);
        freshness.covers(Set.of(0, 1, 2));
        assertThat(freshness.fresh()).isFalse();
        freshness.heard(2, time.wall);
        assertThat(freshness.fresh()).isTrue();
    }

    @Test
    void while_the_table_is_read_again_nothing_is_fresh() {
        hear(time.wall);
        freshness.forget();
        assertThat(freshness.fresh()).isFalse();
    }

    private void hear(Instant observedAt) {
        freshness.heard(0, observedAt);
        freshness.heard(1, observedAt);
    }

    private static final class Hands implements SystemTime {
        Instant wall = Instant.parse("2026-03-01T12:00:00Z");
        long nanos = Long.MAX_VALUE - 1_000;

        void pass(Duration duration) {
            wall = wall.plus(duration);
            nanos += duration.toNanos();
        }

        @Override
        public Instant wall() {
            return wall;
        }

        @Override
        public long nanos() {
            return nanos;
        }
    }
}
