package nl.kindkring.reporting.absence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kindkring.reporting.catalogue.Period;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.Division;

/**
 * The file of one partnership over one quarter. Exact figures.
 *
 * @param partnership the partnership
 * @param period the quarter
 * @param lastDay the day for which the standing figures hold
 * @param lines each municipality of the partnership, and the whole of it last; a child counts once in each
 */
public record AbsenceFile(Area partnership, Period period, LocalDate lastDay, List<Line> lines) {

    /**
     * A line of the file.
     *
     * @param area a municipality, or the partnership
     * @param onLastDay distinct children absent on the last day of the quarter, by kind
     * @param duringQuarter distinct children absent on any day of the quarter, by kind at its end or at the end of their absence
     */
    public record Line(Area area, Map<AbsenceKind, Long> onLastDay, Map<AbsenceKind, Long> duringQuarter) {}

    static AbsenceFile of(Area partnership, Period period, Collection<Absence> absences, Division division) {
        LocalDate lastDay = period.dayAfter().minusDays(1);
        Map<Area, List<Absence>> byTown = absences.stream().filter(a -> division.municipality(a.municipality(), null).isPresent())
                .collect(Collectors.groupingBy(a -> division.municipality(a.municipality(), null).orElseThrow()));
        List<Area> towns = division.municipalitiesIn(partnership);
        List<Line> lines = new java.util.ArrayList<>(towns.stream().map(town -> line(town, byTown.getOrDefault(town, List.of()), period, lastDay)).toList());
        lines.add(line(partnership, towns.stream().flatMap(town -> byTown.getOrDefault(town, List.of()).stream()).toList(), period, lastDay));
        return new AbsenceFile(partnership, period, lastDay, List.copyOf(lines));
    }

    private static Line line(Area area, List<Absence> absences, Period period, LocalDate lastDay) {
        return new Line(area, count(absences, lastDay, a -> a.on(lastDay)),
                count(absences, lastDay, a -> !a.since().isAfter(lastDay) && a.endedOn().filter(end -> !end.isAfter(period.firstDay())).isEmpty()));
    }

    private static Map<AbsenceKind, Long> count(List<Absence> absences, LocalDate lastDay, Predicate<Absence> counts) {
        Map<UUID, AbsenceKind> ofChild = new HashMap<>();
        absences.stream().filter(counts).forEach(a -> ofChild.merge(a.childId(), a.kindOn(lastDay), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        Map<AbsenceKind, Long> byKind = new EnumMap<>(AbsenceKind.class);
        for (AbsenceKind kind : AbsenceKind.values()) {
            byKind.put(kind, ofChild.values().stream().filter(kind::equals).count());
        }
        return byKind;
    }

    /** The figures of an area, when it is in the file. */
    public Optional<Line> line(Area area) {
        return lines.stream().filter(line -> line.area().equals(area)).findFirst();
    }
}
