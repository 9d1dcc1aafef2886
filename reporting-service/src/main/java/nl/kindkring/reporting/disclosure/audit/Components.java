package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Splits what is audited into connected sets; those to which this release adds nothing published are left out. */
final class Components {

    private final List<Figure> figures;
    private final Map<Group, Integer> places = new HashMap<>();
    private final int[] leader;

    private Components(List<Figure> figures) {
        this.figures = figures;
        this.leader = new int[figures.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
            places.put(figures.get(i).group(), i);
        }
    }

    static List<Linked> of(Linked linked) {
        Components components = new Components(linked.figures());
        linked.relations().forEach(components::join);
        return components.split(linked);
    }

    private List<Linked> split(Linked linked) {
        Map<Integer, List<Figure>> members = new TreeMap<>();
        for (int i = 0; i < leader.length; i++) {
            members.computeIfAbsent(find(i), key -> new ArrayList<>()).add(figures.get(i));
        }
        Map<Integer, List<Relation>> relations = new HashMap<>();
        linked.relations().stream().filter(relation -> places.containsKey(relation.whole()))
                .forEach(relation -> relations.computeIfAbsent(find(places.get(relation.whole())), key -> new ArrayList<>()).add(relation));
        List<Linked> sets = new ArrayList<>();
        members.forEach((lead, its) -> {
            if (its.stream().anyMatch(Figure::canBeWithheld)) {
                sets.add(new Linked(its, relations.getOrDefault(lead, List.of())));
            }
        });
        return sets;
    }

    private void join(Relation relation) {
        Integer whole = places.get(relation.whole());
        if (whole == null) {
            return;
        }
        List<Group> parts = switch (relation) {
            case Relation.Sum(Group w, List<Group> p) -> p;
            case Relation.Cover(Group w, List<Group> p) -> p;
            case Relation.AtMostShare(Group w, Group part, int percent) -> List.of(part);
            case Relation.Inside(Group w, Group part) -> List.of(part);
            case Relation.AtLeast atLeast -> List.copyOf(atLeast.weights().keySet());
            case Relation.Change(Group w, Group earlier, long known) -> List.of(earlier);
            case Relation.Corrected(Group w, Group earlier, long least) -> List.of(earlier);
        };
        parts.stream().filter(places::containsKey).forEach(part -> leader[find(places.get(part))] = find(whole));
    }

    private int find(int i) {
        while (leader[i] != i) {
            leader[i] = leader[leader[i]];
            i = leader[i];
        }
        return i;
    }
}
