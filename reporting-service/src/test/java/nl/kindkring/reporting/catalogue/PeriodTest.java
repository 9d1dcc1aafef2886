package nl.kindkring.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Property(tries = 2000)
    void everyDayFallsInExactlyOneWeekAndOneQuarterAndTheWeekLiesWhollyInTheQuarter(@ForAll @IntRange(max = 40_000) int days) {
        LocalDate day = LocalDate.of(1980, 1, 1).plusDays(days);
        Period week = PeriodKind.WEEK.containing(day);
        Period quarter = PeriodKind.QUARTER.containing(day);
        assertThat(week.contains(day)).isTrue();
        assertThat(quarter.contains(day)).isTrue();
        assertThat(week.firstDay()).isAfterOrEqualTo(quarter.firstDay());
        assertThat(week.dayAfter()).isBeforeOrEqualTo(quarter.dayAfter());
        assertThat(quarter.next().firstDay()).isEqualTo(quarter.dayAfter());
        assertThat(week.next().firstDay()).isEqualTo(week.dayAfter());
    }

    @Property
    void aNameIsReadBackAsTheSamePeriod(@ForAll @IntRange(max = 40_000) int days, @ForAll PeriodKind kind) {
        Period period = kind.containing(LocalDate.of(1980, 1, 1).plusDays(days));
        assertThat(Period.parse(period.name())).isEqualTo(period);
    }

    @Test
    void theLastQuarterOfALongYearHasFourteenWeeks() {
        assertThat(new Quarter(2026, 4).dayAfter()).isEqualTo(new Quarter(2026, 4).firstDay().plusWeeks(14));
        assertThat(new Quarter(2025, 4).dayAfter()).isEqualTo(new Quarter(2025, 4).firstDay().plusWeeks(13));
    }

    @Test
    void aWeekInWhichTheClockGoesForwardClosesAtDutchMidnight() {
        assertThat(new Week(2026, 13).closesAt()).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(new Week(2026, 12).closesAt()).isEqualTo(Instant.parse("2026-03-22T23:00:00Z"));
    }

    @Test
    void aPeriodThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Period.parse("2025-W53")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.parse("2026-Q5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Period.parse("2026-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
