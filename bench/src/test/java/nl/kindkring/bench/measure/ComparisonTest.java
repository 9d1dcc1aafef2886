package nl.kindkring.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final List<Sample> ours = List.of(new Sample(80, 8), new Sample(100, 9), new Sample(30, 10));
    private final List<Sample> peers = List.of(new Sample(100, 4), new Sample(100, 3), new Sample(60, 10));

    @Test
    void the_ratio_is_taken_round_by_round() {
        // of the medians it would be 0.8 as well, but the greatest would be wrong
        assertThat(compared(Aim.none()).ratio()).isEqualTo(new Spread(0.5, 0.8, 1));
    }

    @Test
    void a_rate_below_its_aim_falls() {
        assertThat(compared(Aim.atLeast(0.85)).falls()).isTrue();
        assertThat(compared(Aim.atLeast(0.8)).falls()).isFalse();
    }

    @Test
    void a_time_above_its_aim_falls() {
        assertThat(compared(Aim.atMost(0.75)).falls()).isTrue();
        assertThat(compared(Aim.atMost(0.8)).falls()).isFalse();
    }

    @Test
    void without_an_aim_nothing_falls() {
        assertThat(compared(Aim.none()).falls()).isFalse();
    }

    @Test
    void tails_are_compared_as_the_middle_is() {
        assertThat(compared(Aim.none()).tails("p99", Aim.atMost(2)).ratio()).isEqualTo(new Spread(1, 2, 3));
    }

    @Test
    void a_limit_is_the_same_in_each_round() {
        assertThat(Comparison.withLimit("time", "ms", ours, 200, Aim.atMost(1)).ratio()).isEqualTo(new Spread(0.15, 0.4, 0.5));
    }

    private Comparison compared(Aim aim) {
        return new Comparison("work", "a second", ours, "peer", peers, aim);
    }
}
