package nl.kindkring.signal.reportingcode.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CaseRetentionTest {

    private static final CaseRetention TWENTY_YEARS = new CaseRetention(Period.ofYears(20), Period.ofDays(30));

    @Test
    void a_case_is_kept_twenty_years_to_the_day() {
        LocalDate last = LocalDate.of(2026, 11, 28);
        assertThat(TWENTY_YEARS.passed(last, LocalDate.of(2046, 11, 27))).isFalse();
        assertThat(TWENTY_YEARS.passed(last, LocalDate.of(2046, 11, 28))).isTrue();
        assertThat(TWENTY_YEARS.removeFrom(LocalDate.of(2046, 11, 28))).isEqualTo(LocalDate.of(2046, 12, 28));
    }

    @Property
    void no_case_whose_term_has_passed_is_overlooked(@ForAll("days") LocalDate last, @ForAll("days") LocalDate today, @ForAll("terms") Period term) {
        CaseRetention retention = new CaseRetention(term, Period.ofDays(30));
        if (retention.passed(last, today)) {
            assertThat(last).isBeforeOrEqualTo(retention.notAfter(today));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 40 * 366).map(LocalDate.of(2020, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<Period> terms() {
        return Arbitraries.integers().between(1, 300).map(Period::ofMonths);
    }
}
