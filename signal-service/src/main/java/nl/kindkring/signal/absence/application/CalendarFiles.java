package nl.kindkring.signal.absence.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kindkring.signal.absence.domain.SchoolCalendar;
import nl.kindkring.signal.absence.domain.SchoolCalendar.Holiday;
import org.jspecify.annotations.Nullable;

/**
 * Calendars of school holidays as they are read, one for each region and school year; a later file takes the place of an earlier one for the same two. Refuses with
 * {@link IllegalArgumentException} what cannot be a calendar: a wrong one would silence alerts for months.
 */
final class CalendarFiles {

    private static final Comparator<Holiday> BY_BEGIN = Comparator.comparing(Holiday::from);

    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, Map<String, OfYear>> years = new TreeMap<>();

    /** What one region has in one school year: the days that it speaks for, and the holidays among them. */
    private record OfYear(Holiday known, List<Holiday> holidays) {}

    void add(JsonNode file) {
        file.path("regions").properties().forEach(region -> {
            years.computeIfAbsent(region.getKey(), _ -> new TreeMap<>());
            region.getValue().forEach(municipality -> regions.put(municipality.asText(), region.getKey()));
        });
        file.required("calendars").forEach(this::addYear);
    }

    @Nullable String regionOf(String municipality) {
        return regions.get(municipality);
    }

    /** By region. */
    Map<String, SchoolCalendar> calendars() {
        Map<String, SchoolCalendar> calendars = new TreeMap<>();
        years.forEach((region, ofRegion) -> {
            List<Holiday> known = ofRegion.values().stream().map(OfYear::known).sorted(BY_BEGIN).toList();
            require(apart(known), region, "two school years overlap");
            calendars.put(region, new SchoolCalendar(ofRegion.values().stream().flatMap(year -> year.holidays().stream()).sorted(BY_BEGIN).toList(), known));
        });
        return calendars;
    }

    private void addYear(JsonNode calendar) {
        String region = calendar.required("region").asText();
        String year = calendar.required("schoolYear").asText();
        String name = region + " " + year;
        require(years.containsKey(region), name, "no such region");
        require(year.matches("\\d{4}-\\d{4}"), name, "a school year is written as 2026-2027");
        Holiday known = stretch(calendar, name);
        List<Holiday> holidays = new ArrayList<>();
        calendar.required("holidays").forEach(one -> holidays.add(stretch(one, name)));
        holidays.sort(BY_BEGIN);
        require(apart(holidays), name, "two holidays overlap");
        require(holidays.stream().allMatch(one -> !one.from().isBefore(known.from()) && !one.until().isAfter(known.until())), name,
                "a holiday lies outside the days that the calendar speaks for");
        years.get(region).put(year, new OfYear(known, List.copyOf(holidays)));
    }

    private static Holiday stretch(JsonNode from, String name) {
        var stretch = new Holiday(LocalDate.parse(from.required("from").asText()), LocalDate.parse(from.required("until").asText()));
        require(!stretch.until().isBefore(stretch.from()), name, "it ends before it begins");
        return stretch;
    }

    private static boolean apart(List<Holiday> sorted) {
        for (int at = 1; at < sorted.size(); at++) {
            if (!sorted.get(at).from().isAfter(sorted.get(at - 1).until())) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean so, String calendar, String otherwise) {
        if (!so) {
            throw new IllegalArgumentException("school holidays, %s: %s".formatted(calendar, otherwise));
        }
    }
}
