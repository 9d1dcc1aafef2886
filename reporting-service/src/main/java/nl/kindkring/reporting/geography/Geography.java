package nl.kindkring.reporting.geography;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Every municipality and district, of now and before. {@link #on} gives the division of a day. */
public final class Geography {

    private final List<Municipality> municipalities;
    private final List<District> districts;
    private final Lineage ofMunicipalities = new Lineage();
    private final Lineage ofDistricts = new Lineage();

    /**
     * Checks that they fit together.
     *
     * @throws IllegalArgumentException naming the code that is valid twice on a day, has an unknown successor, or lies in an unknown municipality
     */
    public Geography(List<Municipality> municipalities, List<District> districts) {
        this.municipalities = List.copyOf(municipalities);
        this.districts = List.copyOf(districts);
        Set<String> known = new HashSet<>(municipalities.stream().map(Municipality::code).toList());
        Set<String> knownDistricts = new HashSet<>(districts.stream().map(District::code).toList());
        for (Municipality m : municipalities) {
            checked(m.code(), known, m.successors(), () -> ofMunicipalities.add(m.code(), m.valid(), m.successors()));
        }
        for (District d : districts) {
            checked(d.code(), knownDistricts, d.successors(), () -> ofDistricts.add(d.code(), d.valid(), d.successors()));
            if (!known.contains(d.municipality())) {
                throw new IllegalArgumentException(d.code() + " lies in " + d.municipality() + ", which is not a municipality here");
            }
        }
    }

    private static void checked(String code, Set<String> known, List<String> successors, Runnable add) {
        if (!known.containsAll(successors)) {
            throw new IllegalArgumentException(code + " has a successor that is not here: " + successors);
        }
        try {
            add.run();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(code + ": " + e.getMessage(), e);
        }
    }

    /** How the country is divided on that day; a period is counted under the division of its first day, whatever merges later (decision 141). */
    public Division on(LocalDate day) {
        return new Division(day, municipalities.stream().filter(m -> m.valid().on(day)).toList(),
                districts.stream().filter(d -> d.valid().on(day)).toList(), ofMunicipalities, ofDistricts);
    }

    /**
     * For each area of a day the municipalities of that day on whose ground it ever had anything: their children are in its figures, of whatever year. One that ended and left nothing behind
     * stands for itself.
     */
    public Map<Area, SortedSet<String>> everIn(LocalDate day) {
        Map<Area, SortedSet<String>> ever = new HashMap<>();
        for (Municipality line : municipalities) {
            if (!line.valid().from().isAfter(day)) {
                SortedSet<String> now = onTheGroundOf(line.code(), line.valid().from(), day);
                for (AreaLevel level : AreaLevel.values()) {
                    line.in(level).ifPresent(area -> ever.computeIfAbsent(area, _ -> new TreeSet<>()).addAll(now.isEmpty() ? Set.of(line.code()) : now));
                }
            }
        }
        Set<Area> today = municipalities.stream().filter(m -> m.valid().on(day)).flatMap(m -> Arrays.stream(AreaLevel.values()).flatMap(level -> m.in(level).stream()))
                .collect(Collectors.toSet());
        ever.keySet().retainAll(today);
        return ever;
    }

    /**
     * The municipalities of another day that have ground in common with one of a day, by what merged into what and what was divided.
     *
     * @param day on which the code is valid
     */
    public SortedSet<String> onTheGroundOf(String municipality, LocalDate day, LocalDate other) {
        Set<String> codes = ofMunicipalities.related(municipality, !other.isBefore(day));
        return municipalities.stream().filter(m -> codes.contains(m.code()) && m.valid().on(other)).map(Municipality::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
