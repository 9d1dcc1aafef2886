package nl.kindkring.reporting.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kindkring.reporting.catalogue.Dimension;
import nl.kindkring.reporting.catalogue.TrendTable;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.geography.Area;
import nl.kindkring.reporting.geography.AreaLevel;
import nl.kindkring.reporting.geography.Division;

/**
 * Counts a table in one pass over its facts, which come ordered by contributor, so that only one child is in memory at a time. Where a child
 * lives, its age band and its district are those of its first fact: one municipality, one band, one district, so that figures add up.
 */
final class Counting {

    private static final int SCATTER = 0x9E3779B9; // 2³² through the golden ratio: neighbours end far apart

    private final TrendTable table;
    private final Division division;
    private final Map<Area, AreaTally> areas = new HashMap<>();
    private final List<Contribution> ofOne = new ArrayList<>();

    Counting(TrendTable table, Division division) {
        this.table = table;
        this.division = division;
    }

    /** Takes the next fact; all facts of one contributor follow each other. */
    void next(Contribution fact) {
        if (!ofOne.isEmpty() && !ofOne.getFirst().contributor().equals(fact.contributor())) {
            count();
        }
        ofOne.add(fact);
    }

    /** What was counted, by area. Call once, after the last fact. */
    Map<Area, AreaTally> done() {
        if (!ofOne.isEmpty()) {
            count();
        }
        return areas;
    }

    private void count() {
        Contribution first = ofOne.getFirst();
        Optional<Area> home = first.municipality() == null ? Optional.empty() : division.municipality(first.municipality(), first.district());
        home.ifPresent(municipality -> {
            Map<List<String>, Set<Institution>> cells = cells(municipality);
            if (!cells.isEmpty()) {
                for (AreaLevel level : table.levels()) {
                    division.above(municipality, level).ifPresent(area -> areas.computeIfAbsent(area, a -> new AreaTally(table)).add(cells));
                }
            }
        });
        ofOne.clear();
    }

    private Map<List<String>, Set<Institution>> cells(Area municipality) {
        Contribution first = ofOne.getFirst();
        String ageBand = ofOne.stream().map(Contribution::ageBand).filter(Objects::nonNull).findFirst().orElse(Dimension.UNKNOWN);
        String district = division.districtIn(municipality, first.district()).orElse(Dimension.UNKNOWN);
        Map<List<String>, Set<Institution>> cells = new HashMap<>();
        for (Contribution fact : ofOne) {
            List<String> cell = cell(fact, ageBand, district);
            if (!cell.contains("")) {
                Set<Institution> through = cells.computeIfAbsent(cell, key -> new HashSet<>());
                Optional.ofNullable(fact.institution()).ifPresent(through::add);
            }
        }
        return table.noise().map(noise -> atMost(noise.cellsPerChild(), cells, first.contributor())).orElse(cells);
    }

    /** Of a table with noise: a child counts in no more cells than the noise reckons with. Which ones is chance, and the same each time. */
    private static Map<List<String>, Set<Institution>> atMost(int many, Map<List<String>, Set<Institution>> cells, UUID contributor) {
        Map<List<String>, Set<Institution>> kept = new HashMap<>(cells);
        kept.keySet().retainAll(cells.keySet().stream().sorted(Comparator.<List<String>>comparingInt(cell -> (contributor.hashCode() + cell.hashCode()) * SCATTER)
                .thenComparing(List::toString)).limit(many).toList());
        return kept;
    }

    /** An empty code where the fact has no value and the dimension no place for that; such a fact stands in no cell. */
    private List<String> cell(Contribution fact, String ageBand, String district) {
        List<String> cell = new ArrayList<>(table.dimensions().size());
        int own = 0;
        for (Dimension dimension : table.dimensions()) {
            switch (dimension.name()) {
                case "ageBand" -> cell.add(ageBand);
                case "district" -> cell.add(district);
                default -> {
                    String code = fact.codes().get(own++);
                    cell.add(code != null ? code : dimension.hasUnknown() ? Dimension.UNKNOWN : "");
                }
            }
        }
        return cell;
    }
}
