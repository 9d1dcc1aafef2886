package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Of small tables all whole-number worlds are tried, one after the other. */
class SmallTableTest {

    /** Neither an institution nor anybody else may be left fewer than ten values. */
    @Property(tries = 20)
    void noWorldIsMissingForAnyReader(@ForAll @Size(4) List<@IntRange(max = 15) Integer> counts, @ForAll @Size(4) List<@IntRange(max = 12) Integer> one,
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> other, @ForAll boolean additive) {
        Assume.that(counts.stream().mapToInt(Integer::intValue).sum() > 0);
        SmallTable table = SmallTable.of(counts, one, other, additive).audited();
        for (Reader reader : SmallTable.readers()) {
            Enumeration worlds = new Enumeration(table.figures(), table.relations(), reader);
            table.withheld().forEach(i -> assertThat(SmallTable.isOpen(worlds, i)).as("%s, from %d to %d", table.figures().get(i), worlds.least(i), worlds.most(i)).isTrue());
        }
    }

    @Property(tries = 20)
    void whatIsOpenIsNeverExcludedByHand(@ForAll @Size(4) List<@IntRange(max = 15) Integer> counts, @ForAll @Size(4) List<@IntRange(max = 12) Integer> one,
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> other, @ForAll boolean additive) {
        SmallTable table = SmallTable.of(counts, one, other, additive);
        for (Reader reader : SmallTable.readers()) {
            Enumeration worlds = new Enumeration(table.figures(), table.relations(), reader);
            Known known = table.known().as(reader);
            table.withheld().filter(i -> SmallTable.isOpen(worlds, i)).forEach(i -> assertThat(Propagation.excludes(known, Aim.at(i, known))).as("%s", table.figures().get(i)).isFalse());
        }
    }

    @Test
    void oneWithheldCellBetweenPublishedOnesIsExcludedByHandAndOneOfTwoIsNot() {
        Known one = SmallTable.of(List.of(3, 14, 15, 14), List.of(0, 0, 0, 0), List.of(0, 0, 0, 0), true).known();
        assertThat(Propagation.excludes(one, Aim.at(0, one))).isTrue();
        Known two = SmallTable.of(List.of(3, 3, 4, 4), List.of(0, 0, 0, 0), List.of(0, 0, 0, 0), true).known();
        assertThat(Propagation.excludes(two, Aim.at(0, two))).isFalse();
    }
}
