package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Predicate;
import nl.kindkring.reporting.disclosure.Cell;

/**
 * What follows for how often something happened in a whole period from how often it happened in its parts. With v for once and more together: what
 * happened in a part happened in the whole; more in a part is more in the whole; once in the whole is once in exactly one part; and what happened in several
 * parts is more in the whole. Each holds for every single centre, so it holds for their sum; and of four parts nothing else does that is linear: these are all facets of what centres can have gone
 * through (docs/decisions/166).
 */
final class Frequencies {

    private final Ground ground;
    private final OverTime.HowOften often;
    private final Predicate<Group> isThere;
    private final List<Relation> relations = new ArrayList<>();

    private Frequencies(Ground ground, OverTime.HowOften often, Predicate<Group> isThere) {
        this.ground = ground;
        this.often = often;
        this.isThere = isThere;
    }

    /** For one of the codes of the dimension, so that they are stated once. */
    static List<Relation> of(Ground ground, OverTime.HowOften often, Predicate<Group> isThere) {
        if (!ground.wholes().getFirst().cell().codes().get(often.dimension()).equals(often.once())) {
            return List.of();
        }
        Frequencies all = new Frequencies(ground, often, isThere);
        all.state();
        return all.relations;
    }

    private void state() {
        List<List<Group>> parts = List.copyOf(ground.byPeriod().values());
        for (List<Group> part : parts) {
            relation(Relation.AtLeast.of(visited(ground.wholes()), visited(part)));
            relation(Relation.AtLeast.of(with(ground.wholes(), often.more()), with(part, often.more())));
            relation(Relation.AtLeast.of(with(part, often.never()), with(ground.wholes(), often.never())));
        }
        List<Group> all = parts.stream().flatMap(List::stream).toList();
        relation(Relation.AtLeast.of(with(all, often.once()), with(ground.wholes(), often.once())));
        relation(Relation.AtLeast.of(visited(all), visited(ground.wholes())));
        // twice more and once in the whole: at most twice more and once in the parts
        weighted(with(all, often.more()), 2, with(all, often.once()), 1, with(ground.wholes(), often.more()), -2, with(ground.wholes(), often.once()), -1);
        several(parts, 0, List.of());
        for (List<Group> part : parts) {
            // more in the whole: more in this part, or there was something in another
            weighted(with(part, often.more()), 1, visited(all.stream().filter(group -> !part.contains(group)).toList()), 1, with(ground.wholes(), often.more()), -1, List.of(), 0);
        }
    }

    /** For each choice of two parts or more: v of the parts − v of the whole ≤ (how many − 1) × more of the whole. */
    private void several(List<List<Group>> parts, int from, List<List<Group>> chosen) {
        if (chosen.size() > 1) {
            List<Group> these = chosen.stream().flatMap(List::stream).toList();
            weighted(with(ground.wholes(), often.more()), chosen.size(), with(ground.wholes(), often.once()), 1, visited(these), -1, List.of(), 0);
        }
        for (int i = from; i < parts.size() && parts.size() <= 4; i++) {
            List<List<Group>> more = new ArrayList<>(chosen);
            more.add(parts.get(i));
            several(parts, i + 1, more);
        }
    }

    private void weighted(List<Group> a, int ofA, List<Group> b, int ofB, List<Group> c, int ofC, List<Group> d, int ofD) {
        SequencedMap<Group, Integer> weights = new LinkedHashMap<>();
        a.forEach(group -> weights.merge(group, ofA, Integer::sum));
        b.forEach(group -> weights.merge(group, ofB, Integer::sum));
        c.forEach(group -> weights.merge(group, ofC, Integer::sum));
        d.forEach(group -> weights.merge(group, ofD, Integer::sum));
        relation(new Relation.AtLeast(weights, false));
    }

    private void relation(Relation.AtLeast relation) {
        if (!relation.weights().isEmpty() && relation.weights().keySet().stream().allMatch(isThere)) {
            relations.add(relation);
        }
    }

    private List<Group> visited(List<Group> groups) {
        List<Group> visited = new ArrayList<>(with(groups, often.once()));
        visited.addAll(with(groups, often.more()));
        return visited;
    }

    private List<Group> with(List<Group> groups, String code) {
        return groups.stream().map(group -> {
            SequencedMap<String, String> codes = new LinkedHashMap<>(group.cell().codes());
            codes.put(often.dimension(), code);
            return new Group(group.subject(), group.area(), group.period(), new Cell(codes), group.edition());
        }).toList();
    }
}
