package nl.kindkring.reporting.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.catalogue.PeriodKind;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.setup.ShippedCatalogue;

/** From which period on a table is released, by the day from which its events are published and the day on which anything happened first. */
class FilledFromTest {

    private static final TrendTable SHIPPED = ShippedCatalogue.read().tables().getFirst();
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate FIRST_OF_Q2 = LocalDate.of(2026, 3, 30);
    private static final LocalDate FIRST_OF_Q3 = LocalDate.of(2026, 6, 29);

    @Example
    void aTableFilledFromTheMiddleOfAQuarterIsReleasedFromTheNextOneOnAndNotBefore() {
        TrendTable table = table(PeriodKind.QUARTER, LocalDate.of(2026, 2, 11));
        assertThat(closed(table, LONG_AGO, midnight(FIRST_OF_Q2))).as("when the quarter closes in which it began to be filled").isEmpty();
        assertThat(closed(table, LONG_AGO, midnight(FIRST_OF_Q3).minusMillis(1))).isEmpty();
        assertThat(closed(table, LONG_AGO, midnight(FIRST_OF_Q3))).containsExactly("2026-Q2");
        assertThat(closed(table, LONG_AGO, midnight(LocalDate.of(2026, 9, 28)))).containsExactly("2026-Q2", "2026-Q3");
    }

    @Example
    void aTableFilledFromTheFirstDayOfAQuarterIsReleasedFromThatOneOnAndOneFilledADayLaterIsNot() {
        assertThat(closed(table(PeriodKind.QUARTER, FIRST_OF_Q2), LONG_AGO, midnight(FIRST_OF_Q3))).containsExactly("2026-Q2");
        assertThat(closed(table(PeriodKind.QUARTER, FIRST_OF_Q2.plusDays(1)), LONG_AGO, midnight(FIRST_OF_Q3))).isEmpty();
    }

    @Example
    void whatHappenedFirstOpensAPeriodEvenInItsMiddleButNoneThatBeganBeforeTheTableWasFilled() {
        LocalDate inQ2 = LocalDate.of(2026, 5, 20);
        assertThat(closed(table(PeriodKind.QUARTER, LONG_AGO), inQ2, midnight(FIRST_OF_Q3))).containsExactly("2026-Q2");
        assertThat(closed(table(PeriodKind.QUARTER, inQ2.minusDays(7)), inQ2, midnight(FIRST_OF_Q3))).isEmpty();
        assertThat(closed(table(PeriodKind.QUARTER, inQ2.plusDays(7)), inQ2, midnight(LocalDate.of(2026, 9, 28)))).containsExactly("2026-Q3");
    }

    @Example
    void weeksAndYearsKeepTheSameRule() {
        LocalDate wednesday = LocalDate.of(2026, 2, 11);
        assertThat(closed(table(PeriodKind.WEEK, wednesday), LONG_AGO, midnight(LocalDate.of(2026, 3, 2)))).containsExactly("2026-W08", "2026-W09");
        assertThat(closed(table(PeriodKind.YEAR, wednesday), LONG_AGO, midnight(LocalDate.of(2027, 1, 4)))).isEmpty();
        assertThat(closed(table(PeriodKind.YEAR, wednesday), LONG_AGO, midnight(LocalDate.of(2028, 1, 3)))).containsExactly("2027");
    }

    @Property(tries = 300)
    void everyClosedPeriodAfterBothDaysIsThereAndNoneThatBeganBeforeTheTableWasFilled(@ForAll PeriodKind kind, @ForAll @IntRange(max = 800) int filled,
            @ForAll @IntRange(max = 800) int first, @ForAll @IntRange(max = 1600) int now) {
        LocalDate filledFrom = LocalDate.of(2025, 6, 1).plusDays(filled);
        LocalDate firstDay = LocalDate.of(2025, 6, 1).plusDays(first);
        Instant until = LocalDate.of(2025, 6, 1).plusDays(now).atTime(12, 0).atZone(Period.ZONE).toInstant();
        List<Period> closed = DueReleases.closed(table(kind, filledFrom), firstDay, until);
        for (int day = 0; day <= 1600; day++) {
            Period period = kind.containing(LocalDate.of(2025, 6, 1).plusDays(day));
            assertThat(closed.contains(period)).as(period.name())
                    .isEqualTo(!period.firstDay().isBefore(filledFrom) && period.dayAfter().isAfter(firstDay) && period.closesAt().isBefore(until));
        }
        assertThat(closed).doesNotHaveDuplicates().isSortedAccordingTo(Period.AS_THEY_CLOSE);
    }

    private static List<String> closed(TrendTable table, LocalDate first, Instant until) {
        return DueReleases.closed(table, first, until).stream().map(Period::name).toList();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Period.ZONE).toInstant();
    }

    private static TrendTable table(PeriodKind period, LocalDate filledFrom) {
        return new TrendTable("x", 1, SHIPPED.counts(), SHIPPED.dimensions(), period, SHIPPED.levels(), SHIPPED.audience(), filledFrom, SHIPPED.protection(), "", "");
    }
}
