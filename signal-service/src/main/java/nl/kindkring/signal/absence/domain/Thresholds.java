package nl.kindkring.signal.absence.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kindkring.signal.absence.domain.AbsenceEvent.Registered;
import nl.kindkring.signal.absence.domain.AbsenceFile.Known;

/**
 * Which thresholds a file has passed, and since when. Sixteen hours of lesson time within four consecutive school weeks: Leerplichtwet 1969, article 21a;
 * weeks of holiday lie between school weeks and are not counted. More than four weeks is taken as more than twenty school days, so that a holiday
 * does not make a long-term absentee.
 */
public final class Thresholds {

    static final int SIXTEEN_HOURS = 1_600;
    static final int FOUR_WEEKS = 4;
    static final int FOUR_WEEKS_OF_DAYS = 20;

    private Thresholds() {}

    /**
     * What a file has passed.
     *
     * @param since   the day since which each passed threshold is passed
     * @param unknown those of which nobody can say, because the school calendar does not reach that far: an unknown holiday may lie in between
     */
    public record Passed(Map<AlertKind, LocalDate> since, Set<AlertKind> unknown) {}

    /** What this file has passed. A day of which nobody knows whether it was holiday is never counted as a day of school. */
    public static Passed passed(Known file, Today today) {
        Map<AlertKind, LocalDate> passed = new EnumMap<>(AlertKind.class);
        Set<AlertKind> unknown = EnumSet.noneOf(AlertKind.class);
        List<Registered> counting = counting(file);
        sixteenHours(counting, today.calendar()).ifPresentOrElse(since -> passed.put(AlertKind.HOURS_16, since),
                () -> note(unknown, AlertKind.HOURS_16, hoursUnknown(counting, today.calendar())));
        file.awaySince().filter(since -> schoolDaysForSure(since, today) > FOUR_WEEKS_OF_DAYS)
                .or(() -> fourWeeksOfDays(counting, today.calendar())).ifPresentOrElse(since -> passed.put(AlertKind.RELATIVE, since),
                        () -> note(unknown, AlertKind.RELATIVE, awayUnknown(file, today) || daysUnknown(counting, today.calendar())));
        file.notEnrolledSince().ifPresent(since -> passed.put(AlertKind.ABSOLUTE, since));
        return new Passed(passed, unknown);
    }

    /** When to look again although nothing happens: the first day after four weeks of staying away, or after an exemption; tomorrow while something is unknown. */
    public static Optional<LocalDate> lookOn(Known file, Today today) {
        if (!passed(file, today).unknown().isEmpty()) {
            return Optional.of(today.day().plusDays(1));
        }
        Optional<LocalDate> away = file.alerts().containsKey(AlertKind.RELATIVE) ? Optional.empty()
                : file.awaySince().map(since -> today.calendar().after(FOUR_WEEKS_OF_DAYS + 1, since));
        Optional<LocalDate> exemption = file.exemptions().stream()
                .flatMap(one -> Stream.concat(Stream.of(one.from()), one.until().map(until -> until.plusDays(1)).stream()))
                .filter(day -> day.isAfter(today.day())).min(Comparator.naturalOrder());
        return Stream.concat(away.stream(), exemption.stream()).min(Comparator.naturalOrder());
    }

    private static void note(Set<AlertKind> unknown, AlertKind kind, boolean so) {
        if (so) {
            unknown.add(kind);
        }
    }

    private static List<Registered> counting(Known file) {
        return file.registrations().values().stream()
                .filter(one -> one.kind() == AbsenceKind.UNLAWFUL && !file.exemptOn(one.day()))
                .filter(one -> file.settledOn().filter(on -> !one.day().isAfter(on)).isEmpty())
                .sorted(Comparator.comparing(Registered::day)).toList();
    }

    /** The first day on which the sixteen hours were reached. */
    private static Optional<LocalDate> sixteenHours(List<Registered> unlawful, SchoolCalendar calendar) {
        return unlawful.stream().map(Registered::day).distinct().filter(day -> {
            LocalDate first = calendar.firstOf(FOUR_WEEKS, day);
            return unlawful.stream().filter(one -> !one.day().isBefore(first) && !one.day().isAfter(day))
                    .mapToInt(one -> one.hours().hundredths()).sum() >= SIXTEEN_HOURS;
        }).findFirst();
    }

    /** The first day of more than twenty school days in a row that each have an unlawful absence. */
    private static Optional<LocalDate> fourWeeksOfDays(List<Registered> unlawful, SchoolCalendar calendar) {
        TreeSet<LocalDate> days = unlawful.stream().map(Registered::day).collect(Collectors.toCollection(TreeSet::new));
        return days.stream().filter(first -> {
            LocalDate last = calendar.after(FOUR_WEEKS_OF_DAYS + 1, first);
            return days.subSet(first, true, last, true).size() == FOUR_WEEKS_OF_DAYS + 1;
        }).findFirst();
    }

    /** A week that is not known may have been holiday; then the window reaches further back, and holds hours that are not counted here. */
    private static boolean hoursUnknown(List<Registered> unlawful, SchoolCalendar calendar) {
        return unlawful.stream().map(Registered::day).anyMatch(day -> !calendar.knows(calendar.firstOf(FOUR_WEEKS, day), day)
                && unlawful.stream().filter(one -> !one.day().isAfter(day)).mapToInt(one -> one.hours().hundredths()).sum() >= SIXTEEN_HOURS);
    }

    private static int schoolDaysForSure(LocalDate since, Today today) {
        SchoolCalendar calendar = today.calendar();
        return today.day().isBefore(since) ? 0 : (int) since.datesUntil(today.day().plusDays(1))
                .filter(day -> calendar.schoolDay(day) && calendar.knows(day, day)).count();
    }

    private static boolean awayUnknown(Known file, Today today) {
        return file.awaySince().filter(since -> !calendarKnows(since, today) && today.calendar().schoolDays(since, today.day()) > FOUR_WEEKS_OF_DAYS).isPresent();
    }

    private static boolean calendarKnows(LocalDate since, Today today) {
        return today.calendar().knows(since, today.day());
    }

    /** More than twenty registered days that an unknown holiday may join to a row. */
    private static boolean daysUnknown(List<Registered> unlawful, SchoolCalendar calendar) {
        List<LocalDate> days = unlawful.stream().map(Registered::day).distinct().toList();
        return days.size() > FOUR_WEEKS_OF_DAYS && !calendar.knows(days.getFirst(), days.getLast());
    }
}
