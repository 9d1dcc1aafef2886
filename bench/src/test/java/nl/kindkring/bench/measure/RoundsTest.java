package nl.kindkring.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private final List<String> order = new ArrayList<>();

    @Test
    void sides_take_turns_after_a_warm_up_that_does_not_count() throws Exception {
        Side a = side("A");
        Side b = side("B");
        var samples = new Rounds(new Plan(2, Duration.ofSeconds(1)), new Machine()).of(List.of(a, b));
        assertThat(String.join("", order)).isEqualTo("ABABAB");
        assertThat(samples.get(a)).extracting(Sample::value).containsExactly(3.0, 5.0);
        assertThat(samples.get(b)).extracting(Sample::value).containsExactly(4.0, 6.0);
    }

    private Side side(String name) {
        return new Side() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Sample measure(Duration time) {
                order.add(name);
                return Sample.rate(order.size());
            }
        };
    }
}
