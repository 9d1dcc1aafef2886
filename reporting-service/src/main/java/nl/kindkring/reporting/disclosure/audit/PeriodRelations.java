package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kindkring.reporting.disclosure.Cell;

/**
 * The relations between a period and those inside it. Where a municipality merged on the way, what it became is held against all that it came from.
 */
final class PeriodRelations {

    private record Place(String subject, String period, Cell cell) {}

    private final Nesting nesting;
    private final Map<Place, SortedSet<String>> areas = new LinkedHashMap<>();
    private final Map<List<String>, Collection<String>> during = new HashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private PeriodRelations(Nesting nesting) {
        this.nesting = nesting;
    }

    /** Of groups as first released. */
    static List<Relation> of(Nesting nesting, Collection<Group> groups) {
        PeriodRelations all = new PeriodRelations(nesting);
        groups.forEach(group -> all.areas.computeIfAbsent(place(group), key -> new TreeSet<>()).add(group.area()));
        List.copyOf(all.areas.keySet()).forEach(all::relate);
        return all.relations;
    }

    private void relate(Place outer) {
        List<Group> inside = inside(outer, outer.period());
        if (inside.isEmpty()) {
            return;
        }
        OverTime how = nesting.overTime(outer.subject());
        for (Ground ground : Ground.of(groups(outer), inside, group -> wholes(group, outer))) {
            relations.addAll(switch (how) {
                case OverTime.Distinct() -> ground.distinct();
                case OverTime.AtEnd() -> ground.atEnd();
                case OverTime.HowOften often when outer.cell().codes().containsKey(often.dimension()) -> Frequencies.of(ground, often, this::isThere);
                case OverTime.HowOften often -> ground.growing(); // a centre does not go
            });
        }
    }

    /** Of each period inside its groups; of one that has none, those of the periods inside that. */
    private List<Group> inside(Place outer, String period) {
        List<Group> inside = new ArrayList<>();
        for (String part : nesting.periodsInside(period)) {
            List<Group> there = groups(new Place(outer.subject(), part, outer.cell()));
            inside.addAll(there.isEmpty() ? inside(outer, part) : there);
        }
        return inside;
    }

    private List<Group> groups(Place place) {
        return areas.getOrDefault(place, new TreeSet<>()).stream().map(area -> new Group(place.subject(), area, place.period(), place.cell())).toList();
    }

    private boolean isThere(Group group) {
        return areas.getOrDefault(place(group), new TreeSet<>()).contains(group.area());
    }

    private List<Group> wholes(Group part, Place outer) {
        return during.computeIfAbsent(List.of(part.area(), part.period(), outer.period()),
                key -> nesting.areasDuring(part.area(), part.period(), outer.period())).stream()
                .map(area -> part.during(outer.period()).in(area)).filter(this::isThere).toList();
    }

    private static Place place(Group group) {
        return new Place(group.subject(), group.period(), group.cell());
    }
}
