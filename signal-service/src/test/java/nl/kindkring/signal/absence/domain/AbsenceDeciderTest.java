package nl.kindkring.signal.absence.domain;

import static nl.kindkring.signal.absence.domain.AbsenceRejection.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kindkring.signal.absence.domain.AbsenceCommand.*;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Accepted;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Refused;
import nl.kindkring.signal.absence.domain.AbsenceEvent.AlertEnded;
import nl.kindkring.signal.absence.domain.AbsenceEvent.AlertRaised;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.SchoolCalendar.Holiday;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;
import nl.kindkring.signal.domain.SealedWords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** September 2026 has school weeks from Monday 31 August on; the autumn holiday of region noord is 10 to 18 October. */
@DisplayName("Absence")
class AbsenceDeciderTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    static final List<Holiday> ALWAYS = List.of(new Holiday(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)));
    private static final SchoolCalendar NORTH = new SchoolCalendar(List.of(
            new Holiday(LocalDate.of(2026, 7, 4), LocalDate.of(2026, 8, 16)), new Holiday(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18)),
            new Holiday(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3))), ALWAYS);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);

    private final List<AbsenceEvent> history = new ArrayList<>();
    private int registrations;

    @BeforeEach
    void opened() {
        history.clear();
        accepts(LATER, new Open(new AbsenceId(new UUID(1, 1)), new ChildId(new UUID(2, 2)), new CentreId(new UUID(3, 3)), new Municipality("GM0080")));
    }

    @Test
    @Tag("I20")
    @DisplayName("of sixteen hours in four school weeks alerts the municipality, and one of 15.9 does not")
    void sixteenHours() {
        absent(MONDAY, "8");
        absent(MONDAY.plusWeeks(3), "7.9");
        assertThat(alerts()).isEmpty();
        absent(MONDAY.plusWeeks(3).plusDays(4), "0.1");
        assertThat(alerts()).containsExactly(new AlertRaised(AlertKind.HOURS_16, MONDAY.plusWeeks(3).plusDays(4), false));
    }

    @Test
    @Tag("I20")
    @DisplayName("in the fifth school week no longer counts with the first")
    void fifthWeek() {
        absent(MONDAY.plusDays(4), "8");
        // the weeks of 7, 14, 21 and 28 September are four; the week of 5 October is the fifth
        absent(MONDAY.plusWeeks(4), "8");
        assertThat(alerts()).isEmpty();
        absent(MONDAY.plusWeeks(1), "8");
        assertThat(alerts()).extracting(AlertRaised::since).containsExactly(MONDAY.plusWeeks(1));
    }

    @Test
    @Tag("I20")
    @DisplayName("is counted over a week of holiday as if that week were not there")
    void holidayBetween() {
        LocalDate lastBefore = LocalDate.of(2026, 9, 21);
        absent(lastBefore, "8");
        // weeks of 21 and 28 September and 5 October, holiday in the week of 12 October, fourth school week is that of 19 October
        absent(LocalDate.of(2026, 10, 23), "8");
        assertThat(alerts()).hasSize(1);
    }

    @Test
    @Tag("I20")
    @DisplayName("is counted over the turn of the year, from ISO week 51 past the holiday in 52 and 53 to week 1")
    void yearTurn() {
        absent(LocalDate.of(2026, 12, 14), "8");
        absent(LocalDate.of(2027, 1, 8), "8");
        assertThat(LocalDate.of(2026, 12, 31).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
        assertThat(alerts()).extracting(AlertRaised::since).containsExactly(LocalDate.of(2027, 1, 8));
    }

    @ParameterizedTest
    @EnumSource(value = AbsenceKind.class, names = "UNLAWFUL", mode = EnumSource.Mode.EXCLUDE)
    @Tag("I20")
    @DisplayName("with leave, by illness or under an exemption does not count")
    void lawful(AbsenceKind kind) {
        for (int day = 0; day < 5; day++) {
            accepts(LATER, new Register(next(), MONDAY.plusDays(day), new Hours(800), kind));
        }
        assertThat(alerts()).isEmpty();
    }

    @Test
    @Tag("I20")
    @DisplayName("that was registered wrongly takes its alert back")
    void corrected() {
        absent(MONDAY, "8");
        absent(MONDAY.plusDays(1), "8");
        accepts(LATER, new WithdrawRegistration(new RegistrationId(new UUID(9, registrations))));
        assertThat(history.getLast()).isEqualTo(new AlertEnded(AlertKind.HOURS_16, LATER, EndReason.CORRECTED));
        assertThat(file().alerts()).isEmpty();
        refuses(LATER, new WithdrawRegistration(new RegistrationId(new UUID(9, registrations))), UNKNOWN_REGISTRATION);
    }

    @Test
    @Tag("I21")
    @DisplayName("of more than four school weeks makes a relative long-term absentee: not on the twentieth school day, but on the next")
    void relative() {
        // 7 September to 2 October are twenty school days
        accepts(MONDAY, new StayAway(MONDAY));
        assertThat(Thresholds.lookOn(file(), new Today(MONDAY, NORTH))).contains(LocalDate.of(2026, 10, 5));
        accepts(LocalDate.of(2026, 10, 2), new LookAgain());
        accepts(LocalDate.of(2026, 10, 4), new LookAgain());
        assertThat(alerts()).isEmpty();
        accepts(LocalDate.of(2026, 10, 5), new LookAgain());
        assertThat(alerts()).containsExactly(new AlertRaised(AlertKind.RELATIVE, MONDAY, false));
        accepts(LocalDate.of(2026, 10, 6), new LookAgain());
        assertThat(alerts()).hasSize(1);
        assertThat(Thresholds.lookOn(file(), new Today(LocalDate.of(2026, 10, 6), NORTH))).isEmpty();
    }

    @Test
    @Tag("I21")
    @DisplayName("does not grow to four weeks by a holiday, nor by the change to winter time on 25 October")
    void relativeOverHoliday() {
        LocalDate since = LocalDate.of(2026, 9, 28);
        accepts(since, new StayAway(since));
        // 28 September to 9 October are ten days; after the holiday 19 to 30 October are ten more
        accepts(LocalDate.of(2026, 10, 30), new LookAgain());
        assertThat(alerts()).isEmpty();
        accepts(LocalDate.of(2026, 11, 2), new LookAgain());
        assertThat(alerts()).hasSize(1);
    }

    @Test
    @Tag("I21")
    @DisplayName("registered on each of twenty-one school days in a row is a relative long-term absence too")
    void dayByDay() {
        MONDAY.datesUntil(LocalDate.of(2026, 10, 3)).filter(NORTH::schoolDay).forEach(day -> absent(day, "1"));
        assertThat(alerts()).extracting(AlertRaised::kind).containsExactly(AlertKind.HOURS_16);
        absent(LocalDate.of(2026, 10, 5), "1");
        assertThat(alerts()).extracting(AlertRaised::kind).containsExactly(AlertKind.HOURS_16, AlertKind.RELATIVE);
    }

    @Test
    @Tag("I21")
    @Tag("I22")
    @DisplayName("without enrolment is absolute, and under an exemption it is counted apart")
    void absolute() {
        accepts(MONDAY, new LeaveEnrolment(MONDAY));
        accepts(MONDAY, new Exempt(ExemptionArticle.ART_5A, MONDAY, Optional.of(LocalDate.of(2026, 10, 1))));
        assertThat(history).endsWith(new AlertEnded(AlertKind.ABSOLUTE, MONDAY, EndReason.EXEMPTION_CHANGED), new AlertRaised(AlertKind.ABSOLUTE, MONDAY, true));
        assertThat(Thresholds.lookOn(file(), new Today(MONDAY, NORTH))).contains(LocalDate.of(2026, 10, 2));
        accepts(LocalDate.of(2026, 10, 1), new LookAgain());
        assertThat(file().alerts().get(AlertKind.ABSOLUTE).exempt()).isTrue();
        accepts(LocalDate.of(2026, 10, 2), new LookAgain());
        assertThat(file().alerts().get(AlertKind.ABSOLUTE).exempt()).isFalse();
        accepts(LocalDate.of(2026, 10, 9), new Enrol(LocalDate.of(2026, 10, 9)));
        assertThat(history.getLast()).isEqualTo(new AlertEnded(AlertKind.ABSOLUTE, LocalDate.of(2026, 10, 9), EndReason.ENROLLED));
    }

    @Test
    @Tag("I23")
    @DisplayName("ends with the return, and what was before it no longer counts")
    void returned() {
        absent(MONDAY, "8");
        absent(MONDAY.plusDays(1), "8");
        accepts(LATER, new AgreeAction(new ActionId(new UUID(4, 4)), ActionOwner.SCHOOL, new SealedWords("sealed"), MONDAY));
        accepts(LATER, new FinishAction(new ActionId(new UUID(4, 4)), MONDAY));
        refuses(LATER, new FinishAction(new ActionId(new UUID(4, 4)), MONDAY), UNKNOWN_ACTION);
        accepts(LATER, new Return(MONDAY.plusDays(1)));
        assertThat(history.getLast()).isEqualTo(new AlertEnded(AlertKind.HOURS_16, MONDAY.plusDays(1), EndReason.RETURNED));
        absent(MONDAY.plusDays(3), "8");
        assertThat(file().alerts()).isEmpty();
        absent(MONDAY.plusDays(4), "8");
        assertThat(file().alerts()).hasSize(1);
    }

    @Test
    @DisplayName("is refused on a day without school, in the future, with more hours than a day, and with days in the wrong order")
    void refused() {
        refuses(MONDAY, new Register(next(), MONDAY.plusDays(1), new Hours(100), AbsenceKind.ILL), DAY_IN_FUTURE);
        refuses(LATER, new Register(next(), LocalDate.of(2026, 9, 12), new Hours(100), AbsenceKind.ILL), NO_SCHOOL_THAT_DAY);
        refuses(LATER, new Register(next(), LocalDate.of(2026, 10, 14), new Hours(100), AbsenceKind.ILL), NO_SCHOOL_THAT_DAY);
        accepts(LATER, new Register(next(), MONDAY, new Hours(Hours.MOST), AbsenceKind.ILL));
        refuses(LATER, new Register(next(), MONDAY, new Hours(1), AbsenceKind.ILL), TOO_MANY_HOURS);
        refuses(MONDAY, new StayAway(MONDAY.plusDays(1)), DAY_IN_FUTURE);
        refuses(MONDAY, new StayAway(LocalDate.MIN), DAY_LONG_AGO);
        refuses(LATER, new Enrol(MONDAY), ENROLLED_ALREADY);
        refuses(LATER, new Exempt(ExemptionArticle.ART_15, MONDAY, Optional.of(MONDAY.minusDays(1))), ENDS_BEFORE_IT_BEGINS);
        accepts(LATER, new StayAway(MONDAY));
        refuses(LATER, new StayAway(MONDAY), ALREADY_AWAY);
        refuses(LATER, new Return(MONDAY.minusDays(1)), ENDS_BEFORE_IT_BEGINS);
        accepts(LATER, new WithdrawStay());
        refuses(LATER, new WithdrawStay(), NOT_AWAY);
        refuses(LATER, new Return(MONDAY), NOTHING_TO_RETURN_FROM);
        assertThat(AbsenceDecider.decide(new LookAgain(), AbsenceHistory.initial(), new Today(MONDAY, NORTH))).isEqualTo(new Refused(UNKNOWN_FILE));
        assertThatIllegalStateException().isThrownBy(() -> AbsenceHistory.evolve(AbsenceHistory.initial(), new AbsenceEvent.Enrolled(MONDAY)));
    }

    private void absent(LocalDate day, String hours) {
        accepts(LATER, new Register(next(), day, Hours.of(new BigDecimal(hours)), AbsenceKind.UNLAWFUL));
    }

    private RegistrationId next() {
        return new RegistrationId(new UUID(9, ++registrations));
    }

    private List<AlertRaised> alerts() {
        return history.stream().filter(AlertRaised.class::isInstance).map(AlertRaised.class::cast).toList();
    }

    private Known file() {
        return (Known) state();
    }

    private AbsenceFile state() {
        AbsenceFile file = AbsenceHistory.initial();
        for (AbsenceEvent event : history) {
            file = AbsenceHistory.evolve(file, event);
        }
        return file;
    }

    private void accepts(LocalDate today, AbsenceCommand command) {
        AbsenceDecision decision = AbsenceDecider.decide(command, state(), new Today(today, NORTH));
        assertThat(decision).as("%s", command).isInstanceOf(Accepted.class);
        history.addAll(((Accepted) decision).events());
    }

    private void refuses(LocalDate today, AbsenceCommand command, AbsenceRejection rejection) {
        assertThat(AbsenceDecider.decide(command, state(), new Today(today, NORTH))).isEqualTo(new Refused(rejection));
    }
}
