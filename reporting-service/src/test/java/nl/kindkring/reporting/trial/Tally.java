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

/** Counts distinct children (of visits centres) of a region as they are known on a day. */
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
    Map<Group, CellCount> count(String subject, Collection<List<String>> shapes, String period, List<String> areas) {
        children.clear();
        institutions.clear();
        Set<List<String>> wanted = new HashSet<>(shapes);
        shapes.forEach(shape -> wanted.add(TrialTable.insensitive(shape)));
        Contribution.of(region, subject, period, today).forEach(one -> wanted.forEach(shape -> add(subject, shape, period, one)));
        Map<Group, CellCount> counts = new TreeMap<>();
        shapes.forEach(shape -> areas.forEach(area -> cells(subject, shape, area, period).forEach(group -> counts.put(group, countOf(group)))));
        return counts;
    }

    private void add(String subject, List<String> shape, String period, Contribution one) {
        Cell cell = Cell.of(shape, shape.stream().map(one.code()).toList());
        for (String area : shape.contains("district") ? List.of(one.municipality()) : around(one.municipality())) {
            Group group = new Group(subject, area, period, cell);
            children.computeIfAbsent(group, key -> new HashSet<>()).add(one.contributor());
            institutions.computeIfAbsent(group, key -> new HashMap<>()).computeIfAbsent(one.institution(), key -> new HashSet<>()).add(one.contributor());
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

    private List<Group> cells(String subject, List<String> shape, String area, String period) {
        List<List<String>> rows = List.of(List.of());
        for (String dimension : shape) {
            List<List<String>> longer = new ArrayList<>();
            List<String> codes = dimension.equals("district") ? districts(area, period) : Codes.of(dimension);
            for (List<String> row : rows) {
                codes.forEach(code -> {
                    List<String> next = new ArrayList<>(row);
                    next.add(code);
                    longer.add(next);
                });
            }
            rows = longer;
        }
        return rows.stream().map(row -> new Group(subject, area, period, Cell.of(shape, row))).toList();
    }

    private List<String> districts(String area, String period) {
        return region.children.stream().filter(c -> region.area(c.municipality(), Calendar.firstDay(period)).equals(area)).map(Contribution::district).distinct().sorted().toList();
    }

    private CellCount countOf(Group group) {
        Map<Institution, Long> by = new HashMap<>();
        institutions.getOrDefault(group, Map.of()).forEach((id, its) -> by.put(institution(id), (long) its.size()));
        long all = children.getOrDefault(TrialTable.insensitive(group), Set.of()).size();
        return new CellCount(children.getOrDefault(group, Set.of()).size(), population(region, group), all, by);
    }

    static Institution institution(int id) {
        return new Institution(new UUID(0, id));
    }

    /** What the statistics office publishes, by area, age and district; of centres all of a kind. */
    static long population(Region region, Group group) {
        Map<String, String> codes = group.cell().codes();
        int day = Calendar.firstDay(group.period());
        String age = codes.get("ageBand");
        String in = codes.get("district");
        String kind = codes.get("kind");
        boolean isOfCentres = group.subject().equals(Topic.VISITS.subject);
        return region.populations.computeIfAbsent(isOfCentres + group.area() + day / 182 + age + in + kind, key -> {
            List<String> area = Calendar.municipalities(group.area());
            return isOfCentres ? region.centres.stream().filter(c -> kind == null || c.kind().equals(kind)).filter(c -> area.contains(region.area(c.municipality(), day))).count()
                    : region.children.stream().filter(c -> age == null || Codes.AGES.get(c.age()).equals(age))
                            .filter(c -> in == null ? area.contains(region.area(c.municipality(), day)) : Contribution.district(c).equals(in)).count();
        });
    }
}
