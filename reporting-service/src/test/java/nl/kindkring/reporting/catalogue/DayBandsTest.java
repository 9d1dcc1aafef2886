package nl.kindkring.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DayBandsTest {

    @Example
    void theCodesFollowFromTheBounds() {
        assertThat(new DayBands(List.of(14, 42, 84)).codes()).containsExactly("0-14", "15-42", "43-84", "85+");
    }

    @Property
    void everyDayIsInExactlyOneBand(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> bounds, @ForAll @IntRange(max = 500) int day) {
        List<String> codes = new DayBands(List.copyOf(new TreeSet<>(bounds))).codes();
        assertThat(codes.stream().filter(code -> code.endsWith("+") ? day >= Integer.parseInt(code.substring(0, code.length() - 1))
                : day >= Integer.parseInt(code.split("-")[0]) && day <= Integer.parseInt(code.split("-")[1]))).hasSize(1);
    }

    @Example
    void boundsThatDoNotRiseOrAreNoneAreRefused() {
        assertThatThrownBy(() -> new DayBands(List.of(14, 14))).hasMessageContaining("rise from 0").hasMessageContaining("[14, 14]");
        assertThatThrownBy(() -> new DayBands(List.of(-1))).hasMessageContaining("rise from 0");
        assertThatThrownBy(() -> new DayBands(List.of())).hasMessageContaining("have a bound");
    }
}
