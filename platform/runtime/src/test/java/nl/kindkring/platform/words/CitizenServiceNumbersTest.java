package nl.kindkring.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are the examples that government publishes for tests, or computed; they are nobody's. */
@DisplayName("A citizen service number")
class CitizenServiceNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456782", "BSN 123456782.", "bsn:123456782", "123.456.782", "1234.56.782", "123-456-782", "123 456 782",
        "123  456  782", "1 2 3 4 5 6 7 8 2", "12 34 56 78 2", "nr.111222333", "hij woont op 12 123456782", "123\u200b456\u200b782", "123\u00a0456\u00a0782",
        "１２３４５６７８２", "10000008", "1000 00 08", "op 12-03-2024 was zijn nummer 123456782", "tel 0612345678, bsn 123456782"})
    @DisplayName("is found however it is written")
    void found(String text) {
        assertThat(CitizenServiceNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zegt weinig in de groep.", "123456783", "1234567820", "12345678", "06-12345678", "06 12 34 56 78", "+31 6 12345678", "+31612345678",
        "0800-2000", "058-2345678", "12-03-2024", "1-3-2024", "2024-03-12", "10.30-11.15", "van 08:00 tot 17:45", "000000000", "112",
        "3 van de 4 dagen, 16 uur in 4 weken", "1234 AB 12"})
    @DisplayName("is not seen where there is none")
    void none(String text) {
        assertThat(CitizenServiceNumbers.in(text)).isFalse();
    }

    @Property
    void everyNumberThatPassesTheElevenTestIsFoundAndNoOtherOfNineDigits(@ForAll @IntRange(min = 10_000_000, max = 999_999_999) int number) {
        assertThat(CitizenServiceNumbers.in("x" + "%09d".formatted(number) + "y")).isEqualTo(elevenTest(number));
    }

    @Property
    void noDayIsTakenForOne(@ForAll @IntRange(min = 1, max = 28) int day, @ForAll @IntRange(min = 1, max = 12) int month,
                            @ForAll @IntRange(min = 1950, max = 2050) int year) {
        assertThat(CitizenServiceNumbers.in("op %02d-%02d-%d gezien".formatted(day, month, year))).isFalse();
        assertThat(CitizenServiceNumbers.in("op %d/%d/%d gezien".formatted(day, month, year))).isFalse();
    }

    /** Written otherwise than in the code: from the last digit backwards, by division. */
    private static boolean elevenTest(int number) {
        int sum = -(number % 10);
        int rest = number / 10;
        for (int weight = 2; weight <= 9; weight++, rest /= 10) {
            sum += weight * (rest % 10);
        }
        return sum % 11 == 0;
    }
}
