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
 * Finds all relations between groups: without a dimension, in the areas around, in the period around. Where a figure was corrected they hold among the
 * first figures, and again among the latest.
 */
public final class Lattice {

    private final Nesting nesting;
    private final Set<Group> groups;
    private final Map<Group, Group> latest = new HashMap<>();
    private final Map<Whole, List<Group>> parts = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

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
        lattice.parts.forEach((whole, parts) -> lattice.relations.add(whole.over(parts)));
        lattice.relations.addAll(PeriodRelations.of(nesting, lattice.groups));
        List<Relation> all = new ArrayList<>();
        for (Relation relation : lattice.relations) {
            all.add(relation);
            Relation later = relation.of(lattice.latest::get);
            if (!later.equals(relation)) {
                all.add(later);
            }
        }
        return all;
    }

    private void place(Group group) {
        for (String dimension : group.cell().codes().keySet()) {
            add(group.without(dimension), dimension, nesting.additive(dimension), group);
        }
        if (group.cell().codes().keySet().stream().noneMatch(nesting::local)) {
            nesting.areasAround(group.area(), group.period()).forEach(area -> add(group.in(area), "area", true, group));
            nesting.areasBeyond(group.area(), group.period()).stream().map(group::in).filter(groups::contains)
                    .forEach(whole -> relations.add(new Relation.Inside(whole, group)));
        }
    }

    private void add(Group whole, String along, boolean sum, Group part) {
        if (groups.contains(whole)) {
            parts.computeIfAbsent(new Whole(whole, along, sum), key -> new ArrayList<>()).add(part);
        }
    }

    private record Whole(Group group, String along, boolean sum) {

        Relation over(List<Group> parts) {
            return sum ? new Relation.Sum(group, parts) : new Relation.Cover(group, parts);
        }
    }
}
