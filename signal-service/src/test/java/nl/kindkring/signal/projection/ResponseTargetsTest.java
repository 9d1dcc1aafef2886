package nl.kindkring.signal.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.signal.SignalConfig;
import nl.kindkring.signal.domain.Urgency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendar days in Europe/Amsterdam: no hour of the clock going back or forth, and no holiday, moves a due day (docs/decisions/063). */
@DisplayName("The day by which somebody responds")
class ResponseTargetsTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final ResponseTargets targets = new ResponseTargets(new SignalConfig() {

        @Override
        public Map<String, Set<UUID>> privacyOffices() {
            return Map.of();
        }

        @Override
        public boolean rebuildWorkList() {
            return false;
        }

        @Override
        public Map<String, Set<UUID>> coordination() {
            return Map.of();
        }

        @Override
        public ResponseDays responseDays() {
            return new ResponseDays() {

                @Override
                public int question() {
                    return 14;
                }

                @Override
                public int concern() {
                    return 7;
                }

                @Override
                public int serious() {
                    return 2;
                }

                @Override
                public int acute() {
                    return 0;
                }
            };
        }
    });

    @ParameterizedTest(name = "{0} at {1}: until {2}, overdue at {3}")
    @Tag("L14")
    @CsvSource({
        // summer time ends on 25 October 2026 at 03:00, begins on 28 March 2027 at 02:00
        "ACUTE, 2026-10-25T00:30:00Z, 2026-10-25, 2026-10-25T23:00:00Z",
        "ACUTE, 2026-10-25T01:30:00Z, 2026-10-25, 2026-10-25T23:00:00Z",
        "SERIOUS, 2026-10-23T22:30:00Z, 2026-10-26, 2026-10-26T23:00:00Z",
        "CONCERN, 2027-03-21T23:30:00Z, 2027-03-29, 2027-03-29T22:00:00Z",
        "ACUTE, 2027-03-28T00:59:59Z, 2027-03-28, 2027-03-28T22:00:00Z",
        "QUESTION, 2026-12-24T12:00:00Z, 2027-01-07, 2027-01-07T23:00:00Z",
        "QUESTION, 2028-02-15T12:00:00Z, 2028-02-29, 2028-02-29T23:00:00Z"})
    @DisplayName("is a day of the calendar, and it is overdue from the next midnight in Europe/Amsterdam, also when the clock changes in between")
    void overMidnightAndClockChange(Urgency urgency, Instant registered, LocalDate due, Instant overdueFrom) {
        LocalDate registeredOn = LocalDate.now(Clock.fixed(registered, HERE));
        assertThat(targets.dueOn(urgency, registeredOn)).isEqualTo(due);
        assertThat(overdue(due, overdueFrom.minusMillis(1))).isFalse();
        assertThat(overdue(due, overdueFrom)).isTrue();
    }

    @Test
    @Tag("L14")
    @DisplayName("is earlier the more urgent it is")
    void urgentFirst() {
        LocalDate day = LocalDate.of(2026, 10, 24);
        LocalDate earlier = targets.dueOn(Urgency.QUESTION, day);
        for (Urgency urgency : new Urgency[] {Urgency.CONCERN, Urgency.SERIOUS, Urgency.ACUTE}) {
            assertThat(targets.dueOn(urgency, day)).isBefore(earlier);
            earlier = targets.dueOn(urgency, day);
        }
    }

    /** As list OVERDUE says it: due before today. */
    private static boolean overdue(LocalDate due, Instant now) {
        return due.isBefore(LocalDate.now(Clock.fixed(now, HERE)));
    }
}
