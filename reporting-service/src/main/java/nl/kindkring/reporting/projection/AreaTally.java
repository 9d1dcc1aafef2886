package nl.kindkring.reporting.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;

/** What is counted in one area: children per cell, per cell and institution, and per group of cells. A child is added once, with all it has. */
final class AreaTally {

    private final int[] groupAt;
    private final Map<List<String>, Long> children = new HashMap<>();
    private final Map<List<String>, Map<Institution, Long>> institutions = new HashMap<>();
    private final Map<List<String>, Long> groups = new HashMap<>();

    AreaTally(TrendTable table) {
        groupAt = IntStream.range(0, table.dimensions().size()).filter(i -> !table.dimensions().get(i).sensitive()).toArray();
    }

    /** Adds one child: the cells it stands in, each with the institutions that put it there. */
    void add(Map<List<String>, Set<Institution>> cells) {
        cells.forEach((cell, through) -> {
            children.merge(cell, 1L, Long::sum);
            Map<Institution, Long> counted = institutions.computeIfAbsent(cell, key -> new HashMap<>());
            through.forEach(institution -> counted.merge(institution, 1L, Long::sum));
        });
        groupsOf(cells.keySet()).forEach(group -> groups.merge(group, 1L, Long::sum));
    }

    CellCount of(List<String> cell, long population) {
        return new CellCount(children.getOrDefault(cell, 0L), population, group(cell), institutions.getOrDefault(cell, Map.of()));
    }

    long group(List<String> cell) {
        return groups.getOrDefault(groupOf(cell), 0L);
    }

    private Set<List<String>> groupsOf(Collection<List<String>> cells) {
        return cells.stream().map(this::groupOf).collect(Collectors.toSet());
    }

    private List<String> groupOf(List<String> cell) {
        return IntStream.of(groupAt).mapToObj(cell::get).toList();
    }
}
