package nl.kindkring.consent.domain.consent;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The law once more, written the other way round and out of plain values: for each person the question whether that person stands in the
 * way. It shares no rule with the code it is compared with, not even what day it is or how old somebody is.
 *
 * <ul>
 * <li>Jeugdwet 7.3.15, first paragraph: under twelve those with authority decide;</li>
 * <li>7.3.4, second paragraph: from twelve the child must agree too;</li>
 * <li>7.3.5, first paragraph: from sixteen it decides alone;</li>
 * <li>7.3.15, second and third paragraph: from twelve, unable to judge its own interest, it is represented: by those with authority while it
 * is a minor, then by the first of these that there is: curator or mentor, whom it authorised in writing, its partner, its near family.</li>
 * </ul>
 */
final class LawOracle {

    private LawOracle() {}

    /** Somebody around a child: {@code as} is AUTHORITY over a minor, or COURT, WRITTEN, PARTNER or NEAR for somebody of age. */
    record Around(String who, String as, LocalDate from, @Nullable LocalDate until) {}

    /** Everything that the law looks at. {@code YOUTH} in the answers is the child itself. */
    record Question(LocalDate born, boolean unable, List<Around> around, Set<String> yes, Set<String> no, @Nullable LocalDate lastDay, boolean oneIsEnough) {}

    static boolean permits(Question question, Instant moment) {
        LocalDate day = dutchDate(moment);
        int age = age(question.born(), day);
        boolean own = age >= 12 && !question.unable();
        boolean others = age < 16 || question.unable();
        boolean minorRules = age < 18;
        List<Around> present = question.around().stream()
                .filter(one -> one.from().compareTo(day) <= 0 && (one.until() == null || one.until().compareTo(day) > 0)).toList();
        List<String> deciders = List.of();
        for (String as : minorRules ? List.of("AUTHORITY") : List.of("COURT", "WRITTEN", "PARTNER", "NEAR")) {
            if (deciders.isEmpty()) {
                deciders = present.stream().filter(one -> one.as().equals(as)).map(Around::who).toList();
            }
        }
        List<String> deciding = deciders;
        boolean over = question.lastDay() != null && day.compareTo(question.lastDay()) > 0;
        boolean childStandsInTheWay = own && !question.yes().contains("YOUTH");
        boolean nobodyThere = others && deciding.isEmpty();
        boolean dissent = others && deciding.stream().anyMatch(question.no()::contains);
        long agreed = deciding.stream().filter(question.yes()::contains).count();
        boolean tooFew = others && (question.oneIsEnough() ? agreed == 0 : agreed < deciding.size());
        return !(over || childStandsInTheWay || nobodyThere || dissent || tooFew);
    }

    /** Counts birthdays one by one; somebody born on 29 February has no birthday before 1 March in a year without that day. */
    private static int age(LocalDate born, LocalDate day) {
        int age = -1;
        for (int year = born.getYear(); year <= day.getYear(); year++) {
            boolean missing = born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !java.time.Year.isLeap(year);
            LocalDate birthday = missing ? LocalDate.of(year, 3, 1) : LocalDate.of(year, born.getMonthValue(), born.getDayOfMonth());
            if (!birthday.isAfter(day)) {
                age++;
            }
        }
        return age;
    }

    /** One hour ahead of UTC, two from the last Sunday of March to the last Sunday of October, each at 01:00 UTC (Directive 2000/84/EC). */
    static LocalDate dutchDate(Instant moment) {
        int year = moment.atOffset(ZoneOffset.UTC).getYear();
        boolean summer = !moment.isBefore(lastSunday(year, 3)) && moment.isBefore(lastSunday(year, 10));
        return moment.atOffset(ZoneOffset.ofHours(summer ? 2 : 1)).toLocalDate();
    }

    private static Instant lastSunday(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY)).atTime(LocalTime.of(1, 0)).toInstant(ZoneOffset.UTC);
    }
}
