package nl.kindkring.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import nl.kindkring.bench.measure.Plan;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_words_everything_is_measured_and_kept() {
        var options = Options.parse();
        assertThat(options.plan().rounds()).isGreaterThanOrEqualTo(5);
        assertThat(options.only()).isEmpty();
        assertThat(options.keep()).isTrue();
    }

    @Test
    void a_quick_look_or_a_single_row_does_not_replace_the_results() {
        assertThat(Options.parse("--quick").keep()).isFalse();
        assertThat(Options.parse("--only=post").table()).isFalse();
        assertThat(Options.parse().table()).isTrue();
    }

    @Test
    void a_row_is_left_out_and_the_table_kept() {
        var options = Options.parse("--without=scale");
        assertThat(options.wants("scale")).isFalse();
        assertThat(options.wants("post")).isTrue();
        assertThat(options.table()).isTrue();
        assertThat(Options.parse("--only=post").wants("scale")).isFalse();
    }

    @Test
    void a_smaller_city_is_looked_at_and_not_kept() {
        assertThat(Options.parse("--scale=0.1").plan().scale()).isEqualTo(0.1);
        assertThat(Options.parse("--scale=0.1", "--only=scale").keep()).isFalse();
        assertThat(Options.parse("--only=scale").keep()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--scale=0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--scale=2"));
    }

    @Test
    void rounds_and_seconds_are_taken_as_given() {
        assertThat(Options.parse("--quick", "--rounds=7", "--seconds=2").plan()).isEqualTo(new Plan(7, Duration.ofSeconds(2)));
    }

    @Test
    void what_it_does_not_know_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--fast"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--rounds=0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse("--seconds=two"));
    }
}
