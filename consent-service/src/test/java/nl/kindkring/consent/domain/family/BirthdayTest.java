package nl.kindkring.consent.domain.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;

class BirthdayTest {

    private static final Birthday LEAP = new Birthday(LocalDate.of(2012, 2, 29));

    @Test
    void an_age_is_reached_on_the_birthday_itself() {
        Birthday birthday = new Birthday(LocalDate.of(2014, 9, 1));
        assertThat(birthday.ageOn(LocalDate.of(2026, 8, 31))).isEqualTo(11);
        assertThat(birthday.ageOn(LocalDate.of(2026, 9, 1))).isEqualTo(12);
    }

    @Test
    void born_on_29_February_twelve_and_sixteen_come_on_29_February_and_eighteen_on_1_March() {
        assertThat(LEAP.turns(12)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(LEAP.turns(16)).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(LEAP.turns(18)).isEqualTo(LocalDate.of(2030, 3, 1));
        assertThat(LEAP.ageOn(LocalDate.of(2030, 2, 28))).isEqualTo(17);
    }

    @Property
    void the_age_is_the_whole_years_that_a_calendar_counts(
            @ForAll @DateRange(min = "2000-01-01", max = "2032-12-31") LocalDate born,
            @ForAll @DateRange(min = "2000-01-01", max = "2060-12-31") LocalDate day) {
        int age = new Birthday(born).ageOn(day);
        if (day.isBefore(born)) {
            assertThat(age).isNegative();
        } else {
            assertThat(age).isEqualTo(Period.between(born, day).getYears());
        }
    }
}
