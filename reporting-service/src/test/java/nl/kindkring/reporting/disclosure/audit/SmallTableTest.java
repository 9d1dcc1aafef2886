package nl.kindkring.reporting.disclosure.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Of small tables all whole-number worlds are tried, one after the other. */
class SmallTableTest {

    /** Neither an institution nor anybody else may be left fewer than ten values. */
    @Property(tries = 20)
    void noWorldIsMissingForAnyReader(@ForAll @Size(4) List<@IntRange(max = 15) Integer> counts, @ForAll @Size(4) List<@IntRange(max = 12) Integer> one,
            @ForAll @Size(4) List<@IntRange(max = 12) Integer> other, @ForAll boolean additive) {
        Assume.that(counts.stream().mapToInt(Integer::intValue).sum() > 0);
        everyReaderIsLeftEnough(SmallTable.of(counts, one, other, additive).audited());
    }

    @Property(tries = 20)
    void noWorldIsMissingWhereNobodyKnowsAny(@ForAll @Size(4) List<@IntRange(max = 15) Integer> counts, @ForAll boolean additive) {
        Assume.that(counts.stream().mapToInt(Integer::intValue).sum() > 0);
        everyReaderIsLeftEnough(SmallTable.of(counts, List.of(0, 0, 0, 0), List.of(0, 0, 0, 0), additive).audited());
    }

    private static void everyReaderIsLeftEnough(SmallTable table) {
        for (Reader reader : SmallTable.readers()) {
            Enumeration worlds = new Enumeration(table.figures(), table.relations(), reader);
            table.withheld().forEach(i -> assertThat(SmallTable.isOpen(worlds, i)).as("%s, from %d to %d", table.figures().get(i), worlds.least(i), worlds.most(i)).isTrue());
        }
    }
}
