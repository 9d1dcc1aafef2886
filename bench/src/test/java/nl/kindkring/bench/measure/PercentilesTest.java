package nl.kindkring.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void of_a_hundred_values_each_percentile_is_one_of_them() {
        var values = new ArrayList<>(IntStream.rangeClosed(1, 100).mapToObj(i -> (double) i).toList());
        Collections.reverse(values);
        var percentiles = Percentiles.of(values);
        assertThat(percentiles.at(50)).isEqualTo(50);
        assertThat(percentiles.at(99)).isEqualTo(99);
        assertThat(percentiles.at(100)).isEqualTo(100);
    }

    @Test
    void of_few_values_the_tail_is_the_slowest() {
        assertThat(Percentiles.of(List.of(7.0, 3.0)).at(99)).isEqualTo(7);
    }

    @Test
    void of_one_value_every_percentile_is_that_value() {
        assertThat(Percentiles.of(List.of(7.0)).at(1)).isEqualTo(7);
    }

    @Test
    void nothing_has_no_percentiles() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentiles.of(List.of()));
    }
}
