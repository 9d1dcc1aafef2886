package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.kindkring.reporting.disclosure.Cell;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;

/** Counts distinct children of a region as they are known on a day. */
final class Tally {

    private final Region region;
    private final int today;
    private final Map<Group, Set<Integer>> children = new HashMap<>();
    private final Map<Group, Map<Integer, Set<Integer>>> institutions = new HashMap<>();

    Tally(Region region, int today) {
        this.region = region;
        this.today = today;
    }

    /** Every cell of these shapes in these areas, the empty ones too. */
    Map<Group, CellCount> count(Collection<List<String>> shapes, String period, List<String> areas) {
        children.clear();
        institutions.clear();
        Set<List<String>> wanted = new HashSet<>(shapes);
        shapes.forEach(shape -> wanted.add(shape.stream().filter(d -> !d.equals("theme")).toList()));
        for (Region.Fact fact : region.facts) {
            if (fact.day() >= Calendar.firstDay(period) && fact.day() < Calendar.dayAfter(period) && fact.isKnown(today)) {
                wanted.forEach(shape -> add(shape, period, fact));
            }
        }
        Map<Group, CellCount> counts = new TreeMap<>();
        shapes.forEach(shape -> areas.forEach(area -> cells(shape, area, period).forEach(group -> counts.put(group, countOf(group)))));
        return counts;
    }

    private void add(List<String> shape, String period, Region.Fact fact) {
        String municipality = region.area(fact.child(), Calendar.firstDay(period));
        for (String area : shape.contains("district") ? List.of(municipality) : around(municipality)) {
            Group group = new Group("SIGNALS", area, period, Cell.of(shape, shape.stream().map(d -> code(d, fact)).toList()));
            children.computeIfAbsent(group, key -> new HashSet<>()).add(fact.child().id());
            institutions.computeIfAbsent(group, key -> new HashMap<>()).computeIfAbsent(fact.institution(), key -> new HashSet<>()).add(fact.child().id());
        }
    }

    private static List<String> around(String municipality) {
        List<String> areas = new ArrayList<>(List.of(municipality));
        Region.LARGER.forEach(level -> level.keySet().stream().filter(area -> Calendar.municipalities(area).contains(municipality)).forEach(areas::add));
        if (Calendar.municipalities(Calendar.PIECE).contains(municipality)) {
            areas.add(Calendar.PIECE);
        }
        return areas;
    }

    private String code(String dimension, Region.Fact fact) {
        return switch (dimension) {
            case "theme" -> Region.THEMES.get(fact.theme());
            case "ageBand" -> Region.AGES.get(fact.child().age());
            case "centreKind" -> Region.KINDS.get(fact.kind());
            case "district" -> district(fact.child());
            default -> throw new IllegalArgumentException(dimension);
        };
    }

    private static String district(Region.Child child) {
        return "WK" + child.municipality() + "-" + child.district();
    }

    private List<Group> cells(List<String> shape, String area, String period) {
        List<List<String>> rows = List.of(List.of());
        for (String dimension : shape) {
            List<List<String>> longer = new ArrayList<>();
            List<String> codes = codes(dimension, area, period);
            for (List<String> row : rows) {
                codes.forEach(code -> {
                    List<String> next = new ArrayList<>(row);
                    next.add(code);
                    longer.add(next);
                });
            }
            rows = longer;
        }
        return rows.stream().map(row -> new Group("SIGNALS", area, period, Cell.of(shape, row))).toList();
    }

    private List<String> codes(String dimension, String area, String period) {
        return switch (dimension) {
            case "theme" -> Region.THEMES;
            case "ageBand" -> Region.AGES;
            case "centreKind" -> Region.KINDS;
            default -> region.children.stream().filter(c -> region.area(c, Calendar.firstDay(period)).equals(area)).map(Tally::district).distinct().sorted().toList();
        };
    }

    private CellCount countOf(Group group) {
        Map<Institution, Long> by = new HashMap<>();
        institutions.getOrDefault(group, Map.of()).forEach((id, its) -> by.put(new Institution(new UUID(0, id)), (long) its.size()));
        long all = children.getOrDefault(group.without("theme"), Set.of()).size();
        return new CellCount(children.getOrDefault(group, Set.of()).size(), population(region, group), all, by);
    }

    /** What the statistics office publishes: by area and age. */
    static long population(Region region, Group group) {
        return region.populations.computeIfAbsent(group.area() + Calendar.firstDay(group.period()) / 182 + group.cell().codes().get("ageBand") + group.cell().codes().get("district"), key -> {
            String age = group.cell().codes().get("ageBand");
            String in = group.cell().codes().get("district");
            return region.children.stream().filter(c -> age == null || Region.AGES.get(c.age()).equals(age))
                    .filter(c -> in == null ? Calendar.municipalities(group.area()).contains(region.area(c, Calendar.firstDay(group.period()))) : district(c).equals(in)).count();
        });
    }
}
