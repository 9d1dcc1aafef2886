package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * Groups of one cell on the same ground: those over a period, and those over the periods inside it. Mostly one area and its parts in time; more where
 * municipalities merged or were divided.
 *
 * @param wholes over the period
 * @param parts over those inside, each with the wholes it has ground in common with
 */
record Ground(List<Group> wholes, SequencedMap<Group, List<Group>> parts) {

    /** What hangs together by the wholes that a part belongs to. */
    static List<Ground> of(List<Group> wholes, List<Group> parts, Function<Group, List<Group>> wholesOf) {
        Map<Group, Set<Group>> together = new LinkedHashMap<>();
        wholes.forEach(whole -> together.put(whole, new LinkedHashSet<>(List.of(whole))));
        SequencedMap<Group, List<Group>> of = new LinkedHashMap<>();
        for (Group part : parts) {
            List<Group> its = wholesOf.apply(part);
            if (!its.isEmpty()) {
                of.put(part, its);
                Set<Group> joined = new LinkedHashSet<>();
                its.forEach(whole -> joined.addAll(together.get(whole)));
                joined.forEach(whole -> together.put(whole, joined));
            }
        }
        List<Ground> grounds = new ArrayList<>();
        for (Set<Group> its : new LinkedHashSet<>(together.values())) {
            SequencedMap<Group, List<Group>> inside = new LinkedHashMap<>();
            of.forEach((part, of1) -> {
                if (its.contains(of1.getFirst())) {
                    inside.put(part, of1);
                }
            });
            if (!inside.isEmpty()) {
                grounds.add(new Ground(List.copyOf(its), inside));
            }
        }
        return grounds;
    }

    /** Max ≤ whole ≤ sum; where areas changed, for each of them and for all together. */
    List<Relation> distinct() {
        if (unchanged()) {
            return List.of(new Relation.Cover(wholes.getFirst(), List.copyOf(parts.keySet())));
        }
        List<Relation> relations = new ArrayList<>();
        wholes.forEach(whole -> relations.add(Relation.AtLeast.of(partsOf(whole), List.of(whole))));
        parts.forEach((part, its) -> relations.add(Relation.AtLeast.holding(its, List.of(part))));
        relations.add(Relation.AtLeast.of(List.copyOf(parts.keySet()), wholes));
        byPeriod().values().forEach(inOne -> relations.add(Relation.AtLeast.holding(wholes, inOne)));
        return relations;
    }

    /** What is at the end of the whole is what is at the end of its last part. */
    List<Relation> atEnd() {
        List<Group> last = byPeriod().lastEntry().getValue();
        return unchanged() ? List.of(new Relation.Sum(wholes.getFirst(), last))
                : List.of(Relation.AtLeast.of(wholes, last), Relation.AtLeast.of(last, wholes));
    }

    /** The same of what only ever grows. */
    List<Relation> growing() {
        List<Relation> relations = new ArrayList<>(atEnd());
        byPeriod().values().forEach(inOne -> relations.add(Relation.AtLeast.of(wholes, inOne)));
        return relations;
    }

    /** The parts by period, in the order of time. */
    SequencedMap<String, List<Group>> byPeriod() {
        SequencedMap<String, List<Group>> periods = new LinkedHashMap<>();
        parts.keySet().forEach(part -> periods.computeIfAbsent(part.period(), key -> new ArrayList<>()).add(part));
        return periods;
    }

    private boolean unchanged() {
        return wholes.size() == 1 && parts.keySet().stream().allMatch(part -> part.area().equals(wholes.getFirst().area()));
    }

    private List<Group> partsOf(Group whole) {
        return parts.entrySet().stream().filter(part -> part.getValue().contains(whole)).map(Map.Entry::getKey).toList();
    }
}
