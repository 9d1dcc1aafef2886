package nl.kindkring.reporting.disclosure.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.kindkring.reporting.catalogue.Audience;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.Noise;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.Protection;
import nl.kindkring.reporting.catalogue.Subject;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.geography.AreaLevel;
import org.junit.jupiter.api.Test;

class NoisyControlTest {

    private static final NoisyControl CONTROL = new NoisyControl(Optional.of(Keys.ONE));

    @Property
    void theNoiseOfACellIsTheSameWhateverIsCountedInItOrInOthers(@ForAll @LongRange(min = 1000, max = 100_000) long count,
            @ForAll @LongRange(max = 100_000) long elsewhere, @ForAll @IntRange(min = 1, max = 500) int variance) {
        TrendTable table = table(variance);
        long noise = figure(CONTROL, table, "GM0268", "2026-Q1", counts(100_000, 7)) - 100_000;
        assertThat(figure(CONTROL, table, "GM0268", "2026-Q1", counts(count, elsewhere))).isEqualTo(count + noise);
    }

    @Test
    void anotherReplicaWithTheKeyDrawsTheSameAndOneWithAnotherKeyDoesNot() {
        TrendTable table = table(160);
        Map<Cell, CellCount> counts = new LinkedHashMap<>();
        IntStream.range(0, 50).forEach(i -> counts.put(cell("R" + i), CellCount.none(1000, 0)));
        Map<Cell, ControlledCell> first = CONTROL.control(table, "GM0268", "2026-Q1", counts);
        assertThat(new NoisyControl(Optional.of(Keys.ONE)).control(table, "GM0268", "2026-Q1", counts)).isEqualTo(first);
        assertThat(new NoisyControl(Optional.of(Keys.OTHER)).control(table, "GM0268", "2026-Q1", counts)).isNotEqualTo(first);
    }

    @Test
    void eachPlacePeriodCellAndVarianceHasNoiseOfItsOwn() {
        Set<Long> drawn = new HashSet<>();
        Map<Cell, CellCount> counts = counts(100_000, 100_000);
        for (String area : List.of("GM0268", "GM0453", "PO2711")) {
            for (String period : List.of("2026-Q1", "2026-Q2", "2026")) {
                CONTROL.control(table(1_000_000), area, period, counts).values().forEach(made -> drawn.add(((ControlledCell.Published) made).count()));
            }
        }
        // of 18 numbers with a standard deviation of a thousand hardly two are alike
        assertThat(drawn).hasSizeGreaterThan(15);
    }

    @Test
    void nothingIsWithheldAndNothingIsBelowNought() {
        Map<Cell, CellCount> counts = new LinkedHashMap<>();
        IntStream.range(0, 200).forEach(i -> counts.put(cell("R" + i), CellCount.none(1000, 0)));
        List<Long> figures = CONTROL.control(table(160), "GM0268", "2026-Q1", counts).values().stream().map(made -> ((ControlledCell.Published) made).count()).toList();
        assertThat(figures).hasSize(200).allMatch(figure -> figure >= 0).anyMatch(figure -> figure > 0).contains(0L);
    }

    @Test
    void withoutAKeyNothingIsDrawn() {
        assertThatThrownBy(() -> NoisyControl.OFF.control(table(160), "GM0268", "2026-Q1", counts(1, 1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aKeyThatIsNoneIsRefusedAndNeverRepeated() {
        assertThatThrownBy(() -> NoiseKey.of("c2hvcnQ=")).hasMessageContaining("fewer than 32 bytes").hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> NoiseKey.of("%%secret%%")).hasMessageContaining("not Base64").hasMessageNotContaining("secret").hasNoCause();
        assertThat(Keys.ONE.toString()).isEqualTo("NoiseKey");
    }

    @Property
    void differentNamesOfAFigureNeverGiveTheSameBits(@ForAll @Size(min = 1, max = 4) List<String> one, @ForAll @Size(min = 1, max = 4) List<String> other) {
        BigInteger bound = BigInteger.ONE.shiftLeft(120);
        assertThat(new KeyedCoins(Keys.ONE, one).below(bound).equals(new KeyedCoins(Keys.ONE, other).below(bound))).isEqualTo(one.equals(other));
    }

    @Test
    void theEndOfOnePartIsNotTheBeginningOfTheNext() {
        BigInteger bound = BigInteger.ONE.shiftLeft(120);
        assertThat(new KeyedCoins(Keys.ONE, List.of("ab", "c")).below(bound)).isNotEqualTo(new KeyedCoins(Keys.ONE, List.of("a", "bc")).below(bound));
    }

    @Property
    void aNumberIsBelowItsBoundAndEachIsAsLikely(@ForAll @IntRange(min = 2, max = 40) int bound) {
        KeyedCoins coins = new KeyedCoins(Keys.ONE, List.of("bound", Integer.toString(bound)));
        int[] drawn = new int[bound];
        int draws = 200 * bound;
        for (int i = 0; i < draws; i++) {
            drawn[coins.below(BigInteger.valueOf(bound)).intValueExact()]++;
        }
        double chiSquare = IntStream.of(drawn).mapToDouble(n -> (n - 200.0) * (n - 200.0) / 200).sum();
        assertThat((chiSquare - bound + 1) / Math.sqrt(2.0 * (bound - 1))).isLessThan(6);
    }

    private static long figure(NoisyControl control, TrendTable table, String area, String period, Map<Cell, CellCount> counts) {
        return ((ControlledCell.Published) control.control(table, area, period, counts).get(cell("ONE"))).count();
    }

    private static Map<Cell, CellCount> counts(long one, long two) {
        Map<Cell, CellCount> counts = new LinkedHashMap<>();
        counts.put(cell("TWO"), new CellCount(two, 200_000, 200_000, Map.of()));
        counts.put(cell("ONE"), new CellCount(one, 200_000, 200_000, Map.of()));
        return counts;
    }

    private static Cell cell(String reason) {
        return Cell.of(List.of("closeReason"), List.of(reason));
    }

    private static TrendTable table(int variance) {
        return new TrendTable("cases-closed-by-reason", 1, Subject.CASES_CLOSED, List.of(new Dimension("closeReason", "case-close-reason", false, true)), PeriodKind.QUARTER,
                List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC, LocalDate.of(2020, 1, 1), new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5), "", "")
                .with(new Noise(variance, 1));
    }
}
