package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.Institution;

/**
 * Protects numbers against one reader after the other, where no worlds were found that all of them believe at once: first against somebody who has nothing but what is
 * published, then against every institution, for which those of the first count that it believes (decision 210).
 */
final class EachReader {

    /** Where only the largest contribution was kept, an institution that is not named may have it. */
    private static final Institution UNNAMED = new Institution(new UUID(0, 0));

    private final Known known;
    private final Map<Institution, List<Integer>> figuresOf = new HashMap<>();
    /** Those who know most first: where one cannot be met at all it is likely one of these. */
    private final List<Institution> inOrder;
    private final List<Integer> ofSome = new ArrayList<>();
    /** What was found stays found when more is withheld. */
    private final Map<Aim, Aim> outside = new HashMap<>();
    private final List<World> worlds = new ArrayList<>();

    EachReader(Known known) {
        this.known = known;
        IntStream.range(0, known.size()).forEach(i -> {
            Contributions contributions = known.figure(i).contributions();
            contributions.each().keySet().forEach(institution -> figuresOf.computeIfAbsent(institution, key -> new ArrayList<>()).add(i));
            if (contributions.each().isEmpty() && contributions.largest() > 0) {
                ofSome.add(i);
                figuresOf.computeIfAbsent(UNNAMED, key -> new ArrayList<>());
            }
        });
        inOrder = figuresOf.keySet().stream().sorted(Comparator.comparingLong((Institution institution) -> -known(institution)).thenComparing(Institution::id)).toList();
    }

    private long known(Institution institution) {
        return figuresOf.get(institution).stream().mapToLong(i -> known.figure(i).contributions().of(institution)).sum();
    }

    /** How worlds of one reader are looked for. */
    @FunctionalInterface
    interface Looking {

        /** Tries to meet the aims. */
        List<World> of(Known as, List<Aim> aims);
    }

    /**
     * Tries to meet every aim for every reader.
     *
     * @param again tries worlds for all of them once more, of what may be met by now
     */
    void meet(List<Aim> aims, Looking looking, Consumer<List<Aim>> again) {
        if (aims.isEmpty()) {
            return;
        }
        Known outsider = known.nearlyAs(Reader.OUTSIDER);
        aims.forEach(aim -> outside.computeIfAbsent(aim, key -> key.as(outsider)));
        worlds.addAll(looking.of(outsider, aims.stream().map(outside::get).filter(aim -> !aim.met()).toList()));
        List<Aim> open = aims.stream().filter(aim -> outside.get(aim).met()).toList();
        again.accept(open);
        Set<Aim> left = open.stream().filter(aim -> !aim.met()).collect(Collectors.toCollection(LinkedHashSet::new));
        List.copyOf(left).forEach(aim -> worlds.addAll(besides(aim, looking)));
        inOrder.forEach(institution -> meet(institution, figuresOf.get(institution), left, looking));
        left.forEach(Aim::meetForEach);
    }

    /** Worlds that all believe who contributed nothing to these figures: nearly all of them. */
    private List<World> besides(Aim aim, Looking looking) {
        Set<Institution> inside = new HashSet<>();
        IntStream.of(aim.figures()).forEach(i -> inside.addAll(known.figure(i).contributions().each().keySet()));
        if (inside.isEmpty()) {
            return List.of();
        }
        Known others = known.nearlyAs(Reader.besides(inside));
        return looking.of(others, List.of(aim.as(others)));
    }

    /** Leaves the aims that are met for this institution too. */
    private void meet(Institution institution, List<Integer> figures, Set<Aim> left, Looking looking) {
        if (left.isEmpty()) {
            return;
        }
        Reader reader = Reader.of(institution);
        List<World> believed = worlds.stream().filter(world -> believes(reader, figures, world)).toList();
        Known nearly = known.nearlyAs(reader);
        List<Aim> open = left.stream().filter(aim -> !seeing(aim.as(nearly), believed).met()).toList();
        if (!open.isEmpty()) {
            Known as = known.as(reader);
            Map<Aim, Aim> its = as(as, open);
            its.values().forEach(aim -> seeing(aim, believed));
            worlds.addAll(looking.of(as, its.values().stream().filter(aim -> !aim.met()).toList()));
            its.forEach((aim, own) -> {
                if (!own.met()) {
                    left.remove(aim);
                }
            });
        }
    }

    private static Aim seeing(Aim aim, List<World> worlds) {
        worlds.forEach(aim::see);
        return aim;
    }

    private boolean believes(Reader reader, List<Integer> figures, World world) {
        return figures.stream().allMatch(figure -> believes(reader, figure, world)) && ofSome.stream().allMatch(figure -> believes(reader, figure, world));
    }

    private boolean believes(Reader reader, int figure, World world) {
        return world.count(figure) >= reader.own(known.figure(figure));
    }

    private static Map<Aim, Aim> as(Known reader, Iterable<Aim> aims) {
        Map<Aim, Aim> as = new LinkedHashMap<>();
        aims.forEach(aim -> as.put(aim, aim.as(reader)));
        return as;
    }
}
