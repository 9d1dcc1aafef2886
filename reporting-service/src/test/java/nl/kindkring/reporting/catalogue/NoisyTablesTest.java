package nl.kindkring.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kindkring.reporting.geography.AreaLevel;
import org.junit.jupiter.api.Test;

class NoisyTablesTest {

    private static final Noise NOISE = new Noise(160, 2);
    private static final Optional<NoiseBudget> BUDGET = Optional.of(new NoiseBudget(PrivacyLoss.of(1, 4), 1_000_000));
    private static final Dimension REASON = new Dimension("reason", "decline-reason", false, false);
    private static final Dimension LEVEL = new Dimension("level", "help-level", false, true);
    private static final Dimension AGE = new Dimension("ageBand", "age-band", true, false);
    private static final Dimension DISTRICT = new Dimension("district", "district", true, false);

    @Property(tries = 200)
    void ofAHundredFiguresAtLeastNinetyFiveLieAsNearAsIsSaid(@ForAll @IntRange(min = 1, max = 20_000) int variance) {
        int off = new Noise(variance, 1).within95();
        double near = 0;
        double all = 0;
        for (long k = -20L * (long) Math.ceil(Math.sqrt(variance)); k <= 20L * (long) Math.ceil(Math.sqrt(variance)); k++) {
            double weight = Math.exp(-(double) k * k / (2.0 * variance));
            all += weight;
            near += Math.abs(k) <= off ? weight : 0;
        }
        assertThat(near / all).isGreaterThanOrEqualTo(0.95);
        assertThat(new Noise(160, 1).within95()).isEqualTo(25);
    }

    @Test
    void aCoarseTableMayHaveNoise() {
        assertThat(catalogue(table("declines", Subject.DECLINES, PeriodKind.QUARTER, REASON).with(NOISE)).tables()).allMatch(TrendTable::isNoisy);
    }

    @Test
    void aTableThatIsNotCoarseIsRefused() {
        assertThatThrownBy(() -> catalogue(table("x", Subject.DECLINES, PeriodKind.QUARTER, DISTRICT).with(NOISE))).hasMessageContaining("coarse");
        assertThatThrownBy(() -> catalogue(table("x", Subject.DECLINES, PeriodKind.QUARTER, REASON, AGE).with(NOISE))).hasMessageContaining("coarse");
        assertThatThrownBy(() -> catalogue(table("x", Subject.DECLINES, PeriodKind.WEEK, REASON).with(NOISE))).hasMessageContaining("coarse");
    }

    @Test
    void whatIsCountedIsAllNoisyOrNotAtAll() {
        TrendTable noisy = table("x", Subject.DECLINES, PeriodKind.QUARTER, REASON).with(NOISE);
        assertThatThrownBy(() -> catalogue(noisy, table("y", Subject.DECLINES, PeriodKind.YEAR, LEVEL))).hasMessageContaining("all tables that count DECLINES");
        assertThat(catalogue(noisy, table("y", Subject.DECLINES, PeriodKind.YEAR, LEVEL).with(NOISE)).tables()).hasSize(2);
        assertThat(catalogue(noisy, table("y", Subject.WAITING, PeriodKind.QUARTER, LEVEL)).tables()).hasSize(2);
    }

    @Test
    void aFourthTableIsRefusedAndOneWithoutABudgetAndOneThatCountsCentres() {
        assertThatThrownBy(() -> catalogue(table("a", Subject.DECLINES, PeriodKind.QUARTER, REASON).with(NOISE), table("b", Subject.DECLINES, PeriodKind.YEAR, REASON).with(NOISE),
                table("c", Subject.WAITING, PeriodKind.QUARTER, LEVEL).with(NOISE), table("d", Subject.WAITING, PeriodKind.YEAR, LEVEL).with(NOISE)))
                .hasMessageContaining("at most 3");
        assertThatThrownBy(() -> new Catalogue(1, List.of(table("a", Subject.DECLINES, PeriodKind.QUARTER, REASON).with(NOISE)), list -> Set.of("X")))
                .hasMessageContaining("budget");
        assertThatThrownBy(() -> catalogue(table("a", Subject.VISITS, PeriodKind.QUARTER, new Dimension("visits", "visit-band", true, true)).with(NOISE)))
                .hasMessageContaining("centres");
    }

    @Test
    void parametersThatProtectNothingAreRefused() {
        assertThatThrownBy(() -> new Noise(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Noise(10, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoiseBudget(PrivacyLoss.of(1, 4), 1000)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NoiseBudget(PrivacyLoss.NONE, 1_000_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatTheThreeTablesOfTheServiceCostInAYearIsTheBudgetOfIt() {
        PrivacyLoss quarter = NOISE.ofRelease(4).plus(NOISE.ofRelease(4)).plus(new Noise(160, 1).ofRelease(4));
        assertThat(quarter.plus(quarter).plus(quarter).plus(quarter)).isEqualTo(PrivacyLoss.of(new BigDecimal("0.25")));
    }

    @Test
    void aLossIsSaidInMillionthsAndAsEpsilonAndNeverTooSmall() {
        assertThat(PrivacyLoss.of(1, 4).rhoMillionths()).isEqualTo(250_000);
        assertThat(PrivacyLoss.of(1, 3).rhoMillionths()).isEqualTo(333_334);
        // 0.25 + 2 √(0.25 · ln 1,000,000) = 3.9669…
        assertThat(PrivacyLoss.of(1, 4).epsilonHundredths(1_000_000)).isEqualTo(397);
    }

    @Property
    void lossesAddUpInAnyOrderAndOnlyGrow(@ForAll @IntRange(min = 1, max = 1000) int a, @ForAll @IntRange(min = 1, max = 1000) int b, @ForAll @IntRange(min = 1, max = 1000) int c) {
        PrivacyLoss one = PrivacyLoss.of(a, b);
        PrivacyLoss two = PrivacyLoss.of(b, c);
        assertThat(one.plus(two)).isEqualTo(two.plus(one)).isGreaterThan(one).isGreaterThan(two);
        assertThat(one.plus(two).plus(PrivacyLoss.of(c, a))).isEqualTo(one.plus(two.plus(PrivacyLoss.of(c, a))));
        assertThat(PrivacyLoss.of((long) a * c, (long) b * c)).isEqualTo(one);
    }

    private static TrendTable table(String name, Subject subject, PeriodKind period, Dimension... dimensions) {
        return new TrendTable(name, 1, subject, List.of(dimensions), period, List.of(AreaLevel.MUNICIPALITY), Audience.PUBLIC, LocalDate.of(2020, 1, 1),
                new Protection(10, Optional.empty(), 10, 3, 0.8, 0.9, 5), "", "");
    }

    private static Catalogue catalogue(TrendTable... tables) {
        return new Catalogue(1, List.of(tables), list -> Set.of("X"), BUDGET);
    }
}
