package nl.kindkring.reporting.summed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kindkring.reporting.catalogue.Week;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import nl.kindkring.reporting.geography.Geography;
import nl.kindkring.reporting.geography.Municipality;
import nl.kindkring.reporting.geography.Validity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Released figures of smaller areas")
class SummingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Week WEEK = new Week(2026, 2);
    private static final Cell CELL = Cell.of(List.of("theme"), List.of("C1"));
    private static final int THRESHOLD = 10;

    /** Two provinces; the second partnership lies in both, and one municipality is in none. */
    private static final Division COUNTRY = division(in("GM1001", "PO1001", "PV20"), in("GM1002", "PO1001", "PV20"), in("GM1003", "PO1002", "PV20"), in("GM1004", "PO1002", "PV21"), in("GM1005", null, "PV21"));

    @Test
    @DisplayName("are added up from the largest that lie wholly inside, each municipality once")
    void largestFirst() {
        SummedFigure province = new Summing(Area.of("PV20"), COUNTRY).of(WEEK, CELL, Map.of(Area.of("PO1001"), shown(40), Area.of("GM1001"), shown(20), Area.of("GM1003"), shown(15), Area.of("PO1002"), shown(90)));
        assertThat(province.count()).as("not the partnership that lies half outside").hasValue(55);
        assertThat(province.least()).isEqualTo(38 + 13);
        assertThat(province.most()).hasValue(42 + 17);
        assertThat(province.off()).isEqualTo(4);
        assertThat(province.shown()).isEqualTo(3).isEqualTo(province.municipalities());
    }

    @Test
    @DisplayName("are taken from the municipalities where that of their partnership is withheld, and are less than the whole where one is missing")
    void missing() {
        SummedFigure country = new Summing(Area.NETHERLANDS, COUNTRY).of(WEEK, CELL, Map.of(Area.of("GM1001"), shown(20), Area.of("PO1002"), shown(90)));
        assertThat(country.count()).hasValue(110);
        assertThat(country.isComplete()).isFalse();
        assertThat(country.most()).isEmpty();
        assertThat(country.shown()).isEqualTo(3);
        assertThat(country.municipalities()).isEqualTo(5);
    }

    @Test
    @DisplayName("stand for no fewer than the threshold, since no figure is published below it")
    void threshold() {
        SummedFigure alone = new Summing(Area.of("PO1001"), COUNTRY).of(WEEK, CELL, Map.of(Area.of("GM1001"), shown(10)));
        assertThat(alone.least()).isEqualTo(10);
    }

    @Test
    @DisplayName("come to nothing, and not to nought, where none is shown")
    void none() {
        SummedFigure nothing = new Summing(Area.NETHERLANDS, COUNTRY).of(WEEK, CELL, Map.of());
        assertThat(nothing.count()).isEmpty();
        assertThat(nothing.isComplete()).isFalse();
        assertThat(nothing.least()).isZero();
    }

    @Property(tries = 2000)
    @Label("hold the true count between least and most, whatever is withheld, and every municipality that is shown by itself or with others")
    void boundsHold(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int municipalities) {
        Random chance = new Random(seed);
        List<Municipality> all = new ArrayList<>();
        Map<String, Integer> truth = new HashMap<>();
        for (int i = 0; i < municipalities; i++) {
            all.add(in("GM20" + (10 + i), chance.nextInt(4) == 0 ? null : "PO100" + chance.nextInt(4), "PV2" + chance.nextInt(3)));
            truth.put(all.getLast().code(), chance.nextInt(40));
        }
        Division division = division(all.toArray(Municipality[]::new));
        Map<Area, Summing.Shown> shown = new HashMap<>();
        Stream.of(AreaLevel.values()).flatMap(level -> division.areas(level).stream()).forEach(area -> {
            int count = count(division, area, truth);
            if (count >= THRESHOLD && chance.nextInt(3) > 0) {
                shown.put(area, shown((count + 2) / 5 * 5));
            }
        });
        for (AreaLevel level : AreaLevel.LARGER) {
            for (Area whole : division.areas(level)) {
                SummedFigure sum = new Summing(whole, division).of(WEEK, CELL, shown);
                int count = count(division, whole, truth);
                assertThat(sum.least()).isLessThanOrEqualTo(count);
                sum.most().ifPresent(most -> assertThat(most).isGreaterThanOrEqualTo(count));
                assertThat(sum.isComplete()).isEqualTo(sum.shown() == sum.municipalities());
                assertThat(sum.shown()).isGreaterThanOrEqualTo((int) division.municipalitiesIn(whole).stream().filter(shown::containsKey).count());
            }
        }
    }

    private static int count(Division division, Area area, Map<String, Integer> truth) {
        return division.municipalitiesIn(area).stream().mapToInt(one -> truth.get(one.code())).sum();
    }

    private static Summing.Shown shown(int count) {
        return new Summing.Shown(count, 5, THRESHOLD);
    }

    private static Municipality in(String code, @Nullable String partnership, String province) {
        return new Municipality(code, code, new Validity(DAY, Optional.empty()), List.of(), Optional.ofNullable(partnership), province);
    }

    private static Division division(Municipality... municipalities) {
        return new Geography(List.of(municipalities), List.of()).on(DAY);
    }
}
