package nl.kindkring.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;

class RelayReadinessTest {

    private static final Duration NONE = Duration.ofSeconds(-1);
    private static final Duration LONG = Duration.ofHours(1);

    private final RelayStatus status = new RelayStatus(new SimpleMeterRegistry());

    @Test
    void a_process_without_anything_to_publish_is_ready() {
        assertThat(answer(NONE)).isEqualTo(Status.UP);
    }

    @Test
    void who_publishes_or_follows_is_ready() {
        status.leading(0);
        assertThat(answer(LONG)).isEqualTo(Status.UP);
        status.following();
        assertThat(answer(LONG)).isEqualTo(Status.UP);
    }

    @Test
    void who_got_nothing_done_for_too_long_is_not_ready_whatever_it_believes_to_be() {
        status.leading(0);
        assertThat(answer(NONE)).isEqualTo(Status.DOWN);
        status.failed(new SQLException("connection refused by a host with a name"));
        assertThat(answer(NONE)).isEqualTo(Status.DOWN);
    }

    @Test
    void a_short_failure_is_named_by_its_kind_and_does_not_count_yet() {
        status.leading(0);
        status.failed(new SQLException("connection refused by a host with a name"));

        var answer = new RelayReadiness(status, new Patience(LONG)).call();

        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(answer.getData().orElseThrow()).containsEntry("failure", "SQLException").containsEntry("role", "searching");
    }

    @Test
    void a_blocked_stream_is_shown_and_does_not_take_the_service_away() {
        status.leading(1);

        var answer = new RelayReadiness(status, new Patience(LONG)).call();

        assertThat(answer.getStatus()).isEqualTo(Status.UP);
        assertThat(answer.getData().orElseThrow()).containsEntry("blockedStreams", 1L);
    }

    private Status answer(Duration patience) {
        return new RelayReadiness(status, new Patience(patience)).call().getStatus();
    }

    private record Patience(Duration unreadyAfter) implements RelayConfig {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return LONG;
        }

        @Override
        public Duration heartbeat() {
            return LONG;
        }

        @Override
        public int batch() {
            return 1;
        }

        @Override
        public Duration longestPause() {
            return LONG;
        }

        @Override
        public Duration blockedRetry() {
            return LONG;
        }
    }
}
