package nl.kindkring.reporting.projection;

import java.util.HashMap;
import java.util.Map;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;
import org.jspecify.annotations.Nullable;

/** The children that Kindkring knows in a period, by area, age band and district; those who objected or were erased are not among them. */
final class Population {

    private record Group(String ageBand, String district) {}

    private final Division division;
    private final Map<Area, Map<Group, Long>> areas = new HashMap<>();

    Population(Division division) {
        this.division = division;
    }

    void add(String municipality, String district, String ageBand, long children) {
        division.municipality(municipality, district).ifPresent(home -> {
            Group group = new Group(ageBand, division.districtIn(home, district).orElse(Dimension.UNKNOWN));
            for (AreaLevel level : AreaLevel.values()) {
                division.above(home, level).ifPresent(area -> areas.computeIfAbsent(area, a -> new HashMap<>()).merge(group, children, Long::sum));
            }
        });
    }

    /** Those who could have been counted in a cell of the table: of its age band and district, where it has them. */
    long of(Area area, TrendTable table, java.util.List<String> cell) {
        String ageBand = code(table, cell, "ageBand");
        String district = code(table, cell, Dimension.DISTRICT);
        return areas.getOrDefault(area, Map.of()).entrySet().stream()
                .filter(e -> ageBand == null || e.getKey().ageBand().equals(ageBand))
                .filter(e -> district == null || e.getKey().district().equals(district))
                .mapToLong(Map.Entry::getValue).sum();
    }

    private static @Nullable String code(TrendTable table, java.util.List<String> cell, String dimension) {
        int at = table.dimensionNames().indexOf(dimension);
        return at < 0 ? null : cell.get(at);
    }
}
