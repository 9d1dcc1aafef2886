package nl.kindkring.signal.absence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import nl.kindkring.signal.absence.domain.AbsenceCommand.Open;
import nl.kindkring.signal.absence.domain.AbsenceCommand.Register;
import nl.kindkring.signal.absence.domain.AbsenceCommand.WithdrawRegistration;
import nl.kindkring.signal.absence.domain.AbsenceDecision.Accepted;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;
import nl.kindkring.signal.absence.domain.SchoolCalendar.Holiday;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;
import nl.kindkring.signal.domain.Municipality;

/** The rule of sixteen hours against an oracle that knows nothing of days and windows: it numbers the school weeks and adds up each four of them. */
class SixteenHoursPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final int WEEKS = 30;

    record Absence(int dayNumber, int hundredths, boolean unlawful, boolean withdrawn) {

        LocalDate day() {
            return FIRST.plusDays(dayNumber);
        }
    }

    @Property(tries = 2_000)
    @Tag("I20")
    void anAlertStandsExactlyWhenSomeFourConsecutiveSchoolWeeksHaveSixteenHours(
            @ForAll("absences") List<Absence> absences, @ForAll("holidayWeeks") List<Integer> holidayWeeks) {
        var calendar = new SchoolCalendar(holidayWeeks.stream().map(week ->
                new Holiday(FIRST.plusWeeks(week).minusDays(2), FIRST.plusWeeks(week).plusDays(6))).toList(), AbsenceDeciderTest.ALWAYS);
        var today = new Today(FIRST.plusWeeks(WEEKS + 1), calendar);
        AbsenceFile file = AbsenceHistory.initial();
        file = after(file, new Open(new AbsenceId(new UUID(1, 1)), new ChildId(new UUID(2, 2)), new CentreId(new UUID(3, 3)), new Municipality("GM0080")), today);
        List<Absence> standing = new ArrayList<>();
        for (int at = 0; at < absences.size(); at++) {
            Absence absence = absences.get(at);
            var id = new RegistrationId(new UUID(9, at));
            AbsenceFile registered = after(file, new Register(id, absence.day(), new Hours(absence.hundredths()),
                    absence.unlawful() ? AbsenceKind.UNLAWFUL : AbsenceKind.ILL), today);
            boolean accepted = ((Known) registered).registrations().containsKey(id);
            file = accepted && absence.withdrawn() ? after(registered, new WithdrawRegistration(id), today) : registered;
            if (accepted && !absence.withdrawn()) {
                standing.add(absence);
            }
            assertThat(((Known) file).alerts().containsKey(AlertKind.HOURS_16)).isEqualTo(oracle(standing, holidayWeeks));
        }
    }

    private static boolean oracle(List<Absence> absences, List<Integer> holidayWeeks) {
        Map<Integer, Integer> schoolWeek = new HashMap<>();
        for (int week = 0, number = 0; week < WEEKS; week++) {
            if (!holidayWeeks.contains(week)) {
                schoolWeek.put(week, number++);
            }
        }
        TreeMap<Integer, Integer> hours = new TreeMap<>();
        for (Absence absence : absences) {
            if (absence.unlawful()) {
                hours.merge(schoolWeek.get(absence.dayNumber() / 7), absence.hundredths(), Integer::sum);
            }
        }
        return hours.keySet().stream().anyMatch(first -> hours.subMap(first, first + 4).values().stream().mapToInt(Integer::intValue).sum() >= 1_600);
    }

    private static AbsenceFile after(AbsenceFile file, AbsenceCommand command, Today today) {
        if (AbsenceDecider.decide(command, file, today) instanceof Accepted(List<AbsenceEvent> events)) {
            AbsenceFile now = file;
            for (AbsenceEvent event : events) {
                now = AbsenceHistory.evolve(now, event);
            }
            return now;
        }
        return file;
    }

    @Provide
    Arbitrary<List<Absence>> absences() {
        Arbitrary<Integer> hours = Arbitraries.oneOf(Arbitraries.integers().between(1, 900), Arbitraries.of(400, 800, 790, 10));
        return Combinators.combine(Arbitraries.integers().between(0, WEEKS * 7 - 1), hours, Arbitraries.of(true, true, true, false), Arbitraries.of(false, false, false, true))
                .as(Absence::new).list().ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<Integer>> holidayWeeks() {
        return Arbitraries.integers().between(0, WEEKS - 1).list().ofMaxSize(8).uniqueElements();
    }
}
