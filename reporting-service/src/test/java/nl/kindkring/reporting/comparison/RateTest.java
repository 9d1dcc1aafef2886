package nl.kindkring.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;
import nl.kindkring.reporting.comparison.YouthNumbers.Inhabitants;
import nl.kindkring.reporting.geography.Area;

class RateTest {

    @Example
    void withoutRoundingTheLimitsAreThoseOfTheTablesForAPoissonCount() {
        // exact limits of a count of 10: 4.795 and 18.390; of 100: 81.364 and 121.627 (Garwood 1936)
        assertThat(Rate.of(10, 1, 1000)).satisfies(r -> {
            assertThat(r.low()).isCloseTo(4.80, within(0.03));
            assertThat(r.high()).isCloseTo(18.39, within(0.03));
        });
        assertThat(Rate.of(100, 1, 1000).low()).isCloseTo(81.36, within(0.03));
        assertThat(Rate.of(100, 1, 1000).high()).isCloseTo(121.63, within(0.03));
    }

    @Property
    void theRangeHoldsTheRateAndGrowsWithRounding(@ForAll @LongRange(min = 10, max = 5000) long n, @ForAll @LongRange(min = 6000, max = 900_000) long children) {
        long count = (n + 2) / 5 * 5;
        Rate rate = Rate.of(count, 5, children);
        Rate exact = Rate.of(n, 1, children);
        assertThat(rate.low()).isLessThanOrEqualTo(exact.low()).isLessThanOrEqualTo(rate.per1000());
        assertThat(rate.high()).isGreaterThanOrEqualTo(exact.high()).isGreaterThanOrEqualTo(rate.per1000());
    }

    @Example
    void aRangeFromARoundedCountHoldsTheTruthAtLeastNineteenTimesInTwenty() {
        Random random = new Random(1);
        int held = 0;
        for (int i = 0; i < 4000; i++) {
            double mean = 15 + random.nextDouble() * 60;
            Rate rate = Rate.of((poisson(mean, random) + 2) / 5 * 5, 5, 1000);
            held += rate.low() <= mean && mean <= rate.high() ? 1 : 0;
        }
        assertThat(held / 4000.0).isGreaterThanOrEqualTo(0.95);
    }

    @Example
    @Tag("K12")
    void twoAreasDifferClearlyOnlyWhenTheirRangesHaveNothingInCommon() {
        assertThat(Rate.of(40, 5, 4000).clearlyDiffersFrom(Rate.of(40, 5, 12_000))).isTrue();
        assertThat(Rate.of(15, 5, 4000).clearlyDiffersFrom(Rate.of(20, 5, 4000))).isFalse();
    }

    @Example
    void anAreaOfWhichOneMunicipalityHasNoNumberHasNoRate() {
        YouthNumbers numbers = new YouthNumbers(Map.of("GM0450", new Inhabitants(2000, "table, 1 January"), "GM0453", new Inhabitants(11_000, "table, 1 January")));
        assertThat(numbers.of(List.of(Area.municipality("GM0450"), Area.municipality("GM0453")))).contains(new Inhabitants(13_000, "table, 1 January"));
        assertThat(numbers.of(List.of(Area.municipality("GM0450"), Area.municipality("GM0383")))).isEmpty();
        assertThat(numbers.of(List.of())).isEmpty();
    }

    private static long poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        long n = 0;
        while (product > limit) {
            product *= random.nextDouble();
            n++;
        }
        return n;
    }
}
