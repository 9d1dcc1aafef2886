package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds all relations between groups: without a dimension, in the area around, in the period around. Where a figure was corrected they hold among the
 * first figures, and again among the latest.
 */
public final class Lattice {

    private final Nesting nesting;
    private final Set<Group> groups;
    private final Map<Group, Group> latest = new HashMap<>();
    private final Map<Whole, List<Group>> parts = new LinkedHashMap<>();

    private Lattice(Nesting nesting, Collection<Group> groups) {
        this.nesting = nesting;
        this.groups = new TreeSet<>();
        groups.forEach(group -> {
            this.groups.add(group.firstReleased());
            latest.merge(group.firstReleased(), group, (a, b) -> a.edition() > b.edition() ? a : b);
        });
    }

    /** The relations between those of the groups that are there; a whole that is missing has none. */
    public static List<Relation> relations(Nesting nesting, Collection<Group> groups) {
        Lattice lattice = new Lattice(nesting, groups);
        lattice.groups.forEach(lattice::place);
        List<Relation> relations = new ArrayList<>();
        lattice.parts.forEach((whole, parts) -> {
            relations.add(whole.over(whole.group(), parts));
            List<Group> corrected = parts.stream().map(lattice.latest::get).toList();
            Group correctedWhole = lattice.latest.get(whole.group());
            if (!correctedWhole.equals(whole.group()) || !corrected.equals(parts)) {
                relations.add(whole.over(correctedWhole, corrected));
            }
        });
        return relations;
    }

    private void place(Group group) {
        for (String dimension : group.cell().codes().keySet()) {
            add(group.without(dimension), dimension, nesting.additive(dimension), group);
        }
        if (group.cell().codes().keySet().stream().noneMatch(nesting::local)) {
            nesting.areaAround(group.area()).ifPresent(area -> add(group.in(area), "area", true, group));
        }
        nesting.periodAround(group.period()).ifPresent(period -> add(group.during(period), "period", false, group));
    }

    private void add(Group whole, String along, boolean sum, Group part) {
        if (groups.contains(whole)) {
            parts.computeIfAbsent(new Whole(whole, along, sum), key -> new ArrayList<>()).add(part);
        }
    }

    private record Whole(Group group, String along, boolean sum) {

        Relation over(Group whole, List<Group> parts) {
            return sum ? new Relation.Sum(whole, parts) : new Relation.Cover(whole, parts);
        }
    }
}
