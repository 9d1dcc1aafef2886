package nl.kindkring.signal.absence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.absence.domain.AbsenceCommand.*;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Accepted;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.SchoolCalendar.Holiday;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The calendar of region zuid as it was known in the autumn of 2026: until the end of January 2027. The spring holiday was 13 to 21 February. */
@DisplayName("Absence past the end of the known school calendar")
class UnknownHolidaysTest {

    private static final Holiday AUTUMN = new Holiday(LocalDate.of(2026, 8, 24), LocalDate.of(2027, 1, 31));
    private static final Holiday SPRING = new Holiday(LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 21));
    private static final SchoolCalendar UNTIL_JANUARY = new SchoolCalendar(List.of(), List.of(AUTUMN));
    private static final SchoolCalendar WHOLE = new SchoolCalendar(List.of(SPRING), List.of(AUTUMN, new Holiday(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 8, 1))));
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 12);

    private AbsenceFile file;

    @BeforeEach
    void opened() {
        file = AbsenceHistory.initial();
        does(WHOLE, new Open(new AbsenceId(new UUID(1, 1)), new ChildId(new UUID(2, 2)), new CentreId(new UUID(3, 3)), new Municipality("GM0268")));
    }

    @Test
    @Tag("I20")
    @DisplayName("is registered, and not counted where an unknown holiday may lie in between; with the calendar it is, and the day is right (I20)")
    void hours() {
        absent(UNTIL_JANUARY, LocalDate.of(2027, 2, 8), 900);
        absent(UNTIL_JANUARY, LocalDate.of(2027, 3, 9), 900); // five weeks later, with the holiday the fourth school week
        assertThat(alerts()).isEmpty();
        assertThat(unknown(UNTIL_JANUARY)).containsExactly(AlertKind.HOURS_16);
        assertThat(Thresholds.lookOn((Known) file, new Today(TODAY, UNTIL_JANUARY))).isEqualTo(Optional.of(TODAY.plusDays(1)));
        does(WHOLE, new LookAgain());
        assertThat(((Known) file).alerts().get(AlertKind.HOURS_16).since()).isEqualTo(LocalDate.of(2027, 3, 9));
        assertThat(unknown(WHOLE)).isEmpty();
    }

    @Test
    @Tag("I20")
    @DisplayName("is counted where no holiday can change it: sixteen hours in one week are sixteen hours")
    void surely() {
        absent(UNTIL_JANUARY, LocalDate.of(2027, 2, 8), 800);
        absent(UNTIL_JANUARY, LocalDate.of(2027, 2, 9), 800);
        assertThat(alerts()).containsExactly(AlertKind.HOURS_16);
        assertThat(unknown(UNTIL_JANUARY)).isEmpty();
    }

    @Test
    @Tag("I20")
    @DisplayName("is not called unknown where too little was registered to matter")
    void tooLittle() {
        absent(UNTIL_JANUARY, LocalDate.of(2027, 2, 8), 400);
        assertThat(unknown(UNTIL_JANUARY)).isEmpty();
        assertThat(Thresholds.lookOn((Known) file, new Today(TODAY, UNTIL_JANUARY))).isEmpty();
    }

    @Test
    @Tag("I21")
    @DisplayName("makes nobody a long-term absentee by a holiday that nobody knew, and whoever is one whatever was holiday is (I21)")
    void away() {
        does(UNTIL_JANUARY, new StayAway(LocalDate.of(2027, 2, 8)));
        assertThat(alerts()).isEmpty();
        assertThat(unknown(UNTIL_JANUARY)).containsExactly(AlertKind.RELATIVE);
        does(WHOLE, new LookAgain());
        assertThat(alerts()).as("twenty school days until 12 March").isEmpty();
        does(UNTIL_JANUARY, new WithdrawStay());
        does(UNTIL_JANUARY, new StayAway(LocalDate.of(2027, 1, 4)));
        assertThat(alerts()).as("twenty days in January and the holidays known").isEmpty();
        does(UNTIL_JANUARY, new WithdrawStay());
        does(UNTIL_JANUARY, new StayAway(LocalDate.of(2026, 12, 1)));
        assertThat(alerts()).containsExactly(AlertKind.RELATIVE);
    }

    @Test
    @Tag("I21")
    @DisplayName("keeps an alert that stands until somebody can say, and one of a child enrolled nowhere needs no calendar")
    void stands() {
        absent(WHOLE, LocalDate.of(2027, 2, 8), 900);
        absent(WHOLE, LocalDate.of(2027, 3, 9), 900);
        assertThat(alerts()).containsExactly(AlertKind.HOURS_16);
        does(UNTIL_JANUARY, new LookAgain());
        assertThat(alerts()).containsExactly(AlertKind.HOURS_16);
        does(UNTIL_JANUARY, new LeaveEnrolment(TODAY));
        assertThat(alerts()).containsExactlyInAnyOrder(AlertKind.HOURS_16, AlertKind.ABSOLUTE);
    }

    private void absent(SchoolCalendar calendar, LocalDate day, int hundredths) {
        does(calendar, new Register(new RegistrationId(new UUID(9, day.toEpochDay())), day, new Hours(hundredths), AbsenceKind.UNLAWFUL));
    }

    private void does(SchoolCalendar calendar, AbsenceCommand command) {
        var decision = (Accepted) AbsenceDecider.decide(command, file, new Today(TODAY, calendar));
        for (AbsenceEvent event : decision.events()) {
            file = AbsenceHistory.evolve(file, event);
        }
    }

    private Iterable<AlertKind> alerts() {
        return ((Known) file).alerts().keySet();
    }

    private Iterable<AlertKind> unknown(SchoolCalendar calendar) {
        return Thresholds.passed((Known) file, new Today(TODAY, calendar)).unknown();
    }
}
