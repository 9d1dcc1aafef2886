package nl.kindkring.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies between a figure and its correction is a group like any other. */
class ChangeControlTest {

    private static final ChangeControl CONTROL = new ChangeControl(Rules.STANDARD);

    @Test
    void manyWhoCameLateAtSeveralCentresMayBeSeen() {
        assertThat(CONTROL.own(count(8, 8, 8), count(14, 13, 14))).isEqualTo(OptionalLong.of(6));
    }

    @Test
    void nineWhoCameLateAreNotShown() {
        assertThat(CONTROL.own(count(8, 8, 8), count(11, 11, 11))).isEmpty();
    }

    @Test
    void aListThatOneCentreSentLateIsNotShown() {
        assertThat(CONTROL.own(count(8, 8, 8), count(38, 8, 8))).isEmpty();
        assertThat(CONTROL.own(count(8, 8, 8), count(20, 20, 8))).as("nor that of two").isEmpty();
    }

    @Test
    void whatACentreCouldSubtractAsItsOwnIsNotShown() {
        // thirteen came late, seven of them at one centre: that one would know that six others did
        assertThat(CONTROL.own(count(8, 8, 8), count(15, 11, 11))).isEmpty();
    }

    @Test
    void lateChildrenOfWhomNearlyAllHaveTheSameValueAreNotShown() {
        CellCount before = count(8, 8, 8);
        CellCount after = count(16, 15, 15);
        assertThat(CONTROL.own(in(before, 100), in(after, 122))).as("all of the group who came late").isEmpty();
        assertThat(CONTROL.own(in(before, 100), in(after, 140))).isPresent();
    }

    @Test
    void whoWentIsAGroupToo() {
        assertThat(CONTROL.own(count(14, 13, 14), count(8, 8, 8))).isEqualTo(OptionalLong.of(6));
        assertThat(CONTROL.own(count(11, 11, 11), count(8, 8, 8))).isEmpty();
    }

    /** Whatever changed: of what may be seen, each institution is left with at least ten of others when it subtracts its own. */
    @Property
    void noInstitutionIsLeftWithFewOthers(@ForAll @Size(5) List<@IntRange(max = 12) Integer> before, @ForAll @Size(5) List<@IntRange(max = 25) Integer> after) {
        CellCount first = count(before.stream().mapToInt(Integer::intValue).toArray());
        CellCount now = count(after.stream().mapToInt(Integer::intValue).toArray());
        if (CONTROL.own(first, now).isPresent()) {
            long all = now.children() - first.children();
            IntStream.range(0, 5).forEach(i -> assertThat(Math.abs(all - (after.get(i) - before.get(i)))).isGreaterThanOrEqualTo(10));
        }
    }

    private static CellCount count(int... atEach) {
        Map<Institution, Long> by = new HashMap<>();
        for (int i = 0; i < atEach.length; i++) {
            by.put(new Institution(new UUID(0, i)), (long) atEach[i]);
        }
        long children = IntStream.of(atEach).sum();
        return new CellCount(children, 5000, children * 10, by);
    }

    private static CellCount in(CellCount count, long group) {
        return new CellCount(count.children(), count.population(), group, count.byInstitution());
    }
}
