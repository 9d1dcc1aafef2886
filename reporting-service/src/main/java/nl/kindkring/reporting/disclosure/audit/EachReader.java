package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kindkring.reporting.disclosure.Institution;

/**
 * Protects numbers against one reader after the other, where no worlds were found that all of them believe at once: first against somebody who has nothing but what is
 * published, then against every institution, for which those of the first count that it believes (decision 210).
 */
final class EachReader {

    private final Known known;
    /** Those who know most first: where one cannot be met at all it is likely one of these. */
    private final List<Institution> inOrder;
    /** What was found stays found when more is withheld. */
    private final Map<Aim, Aim> outside = new HashMap<>();
    /** By each figure that moves in it. */
    private final Map<Integer, List<Found>> worlds = new HashMap<>();

    private record Found(Moved world, Moved.Doubters doubters) {}

    EachReader(Known known) {
        this.known = known;
        Map<Institution, Long> has = new HashMap<>();
        IntStream.range(0, known.size()).mapToObj(i -> known.figure(i).contributions()).forEach(contributions -> {
            contributions.each().forEach((institution, own) -> has.merge(institution, own, Long::sum));
            if (contributions.isUnnamed()) {
                has.putIfAbsent(Contributions.UNNAMED, 0L);
            }
        });
        inOrder = has.entrySet().stream().sorted(Map.Entry.<Institution, Long>comparingByValue().reversed().thenComparing(its -> its.getKey().id())).map(Map.Entry::getKey).toList();
    }

    /** How worlds of one reader are looked for. */
    @FunctionalInterface
    interface Looking {

        /** Tries to meet the aims. */
        List<Moved> of(Known as, List<Aim> aims);
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
        keep(looking.of(outsider, aims.stream().map(outside::get).filter(aim -> !aim.met()).toList()));
        List<Aim> open = aims.stream().filter(aim -> outside.get(aim).met()).toList();
        again.accept(open);
        Set<Aim> left = open.stream().filter(aim -> !aim.met()).collect(Collectors.toCollection(LinkedHashSet::new));
        List.copyOf(left).forEach(aim -> keep(besides(aim, looking)));
        inOrder.forEach(institution -> meet(institution, left, looking));
        left.forEach(Aim::meetForEach);
    }

    /** Worlds that all believe who contributed nothing to these figures: nearly all of them. */
    private List<Moved> besides(Aim aim, Looking looking) {
        Set<Institution> inside = new HashSet<>();
        IntStream.of(aim.figures()).forEach(i -> inside.addAll(known.figure(i).contributions().each().keySet()));
        if (inside.isEmpty()) {
            return List.of();
        }
        Known others = known.nearlyAs(Reader.besides(inside));
        return looking.of(others, List.of(aim.as(others)));
    }

    /** Leaves the aims that are met for this institution too. */
    private void meet(Institution institution, Set<Aim> left, Looking looking) {
        if (left.isEmpty()) {
            return;
        }
        Reader reader = Reader.of(institution);
        Known nearly = known.nearlyAs(reader);
        List<Aim> open = left.stream().filter(aim -> !seeing(aim.as(nearly), institution).met()).toList();
        if (!open.isEmpty()) {
            Known as = known.as(reader);
            Map<Aim, Aim> its = as(as, open);
            its.values().forEach(aim -> seeing(aim, institution));
            keep(looking.of(as, its.values().stream().filter(aim -> !aim.met()).toList()));
            its.forEach((aim, own) -> {
                if (!own.met()) {
                    left.remove(aim);
                }
            });
        }
    }

    private void keep(List<Moved> found) {
        found.forEach(world -> {
            var its = new Found(world, world.doubters());
            world.counts().keySet().forEach(figure -> worlds.computeIfAbsent(figure, key -> new ArrayList<>()).add(its));
        });
    }

    private Aim seeing(Aim aim, Institution institution) {
        IntStream.of(aim.figures()).mapToObj(figure -> worlds.getOrDefault(figure, List.of())).flatMap(List::stream)
                .filter(found -> !found.doubters().has(institution)).forEach(found -> aim.see(found.world()));
        return aim;
    }

    private static Map<Aim, Aim> as(Known reader, Iterable<Aim> aims) {
        Map<Aim, Aim> as = new LinkedHashMap<>();
        aims.forEach(aim -> as.put(aim, aim.as(reader)));
        return as;
    }
}
