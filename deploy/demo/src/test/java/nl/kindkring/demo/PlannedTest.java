package nl.kindkring.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlannedTest {

    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);

    @Test
    void whatIsPlannedInAWeekendHappensOnMondayAndEverythingHappensOnceInOrder() {
        List<String> happened = new ArrayList<>();
        var diary = new Planned();
        diary.on(FRIDAY.plusDays(2), today -> happened.add("sunday on " + today.getDayOfWeek()));
        diary.on(FRIDAY.plusDays(3), today -> happened.add("monday"));
        diary.on(FRIDAY, today -> happened.add("friday"));

        while (diary.due() != null) {
            diary.play(diary.due());
        }
        assertThat(happened).containsExactly("friday", "sunday on MONDAY", "monday");
    }
}
