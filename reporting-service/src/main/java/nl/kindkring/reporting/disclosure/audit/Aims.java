package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which numbers have to be protected, given what stands published now. */
final class Aims {

    private static final ToLongFunction<Known> ANY_NUMBER = reader -> Long.MAX_VALUE;

    private final Known known;
    private final Changes changes;
    /** Worlds once seen stay worlds when more is withheld, so what was met stays met. */
    private final Map<List<Integer>, Aim> earlier = new HashMap<>();

    Aims(Known known) {
        this.known = known;
        this.changes = new Changes(known);
    }

    List<Aim> all() {
        List<Aim> aims = new ArrayList<>();
        IntStream.range(0, known.size()).filter(i -> known.figure(i).protectedAgainstBounds() && !plain(i)).forEach(i -> aims.add(
                earlier.computeIfAbsent(List.of(i), key -> Aim.at(i, known))));
        for (Relation relation : known.relations()) {
            List<Integer> whole = known.places(List.of(relation.whole()));
            if (whole.isEmpty()) {
                continue;
            }
            switch (relation) {
                case Relation.Sum(Group w, List<Group> parts) -> {
                    union(known.places(parts), aims);
                    left(whole.getFirst(), known.places(parts), aims);
                }
                case Relation.Cover(Group w, List<Group> parts) -> known.places(parts).forEach(part -> rest(whole.getFirst(), part, aims));
                case Relation.Inside(Group w, Group part) -> known.places(List.of(part)).forEach(inside -> rest(whole, List.of(inside),
                        reader -> Math.max(0, reader.open(whole.getFirst()) - reader.open(inside)), aims));
                case Relation.AtLeast atLeast when atLeast.inside() -> rest(known.places(atLeast.side(true)), known.places(atLeast.side(false)), ANY_NUMBER, aims);
                case Relation.AtLeast atLeast -> { }
                case Relation.AtMostShare share -> { }
                case Relation.Change change -> { }
                case Relation.Corrected corrected -> { }
            }
        }
        changes.numbers().forEach(number -> aims.add(earlier.computeIfAbsent(number.key(), key -> number.aim(known))));
        return aims;
    }

    /** A large figure of this release that is the sum of figures that stand: anybody can add them up, whether it is withheld or not. */
    private boolean plain(int i) {
        return known.isGiven(i) && known.figure(i).fresh() && known.figure(i).children() >= known.figure(i).threshold();
    }

    /** All withheld cells of one margin together: what is left when the published ones are subtracted from it. */
    private void union(List<Integer> parts, List<Aim> aims) {
        int[] withheld = parts.stream().filter(part -> known.figure(part).standing() != Standing.PUBLISHED).mapToInt(Integer::intValue).toArray();
        long children = IntStream.of(withheld).mapToLong(known::truth).sum();
        int threshold = IntStream.of(withheld).map(part -> known.figure(part).threshold()).max().orElse(0);
        if (withheld.length > 1 && withheld.length < parts.size() && children < threshold) {
            int[] ones = IntStream.of(withheld).map(part -> 1).toArray();
            aims.add(earlier.computeIfAbsent(IntStream.of(withheld).boxed().toList(), key -> new Aim(withheld, ones, reader -> 0, threshold, reader -> population(reader, withheld), known)));
        }
    }

    /**
     * What the first figure of a sum leaves to its other parts when corrected ones are subtracted from it. Whoever takes the sum for unchanged, as it is where children
     * only went from one part to another, reads there how few the others have now (decision 192).
     */
    private void left(int whole, List<Integer> parts, List<Aim> aims) {
        List<Integer> later = parts.stream().filter(part -> edition(List.of(part)) > edition(List.of(whole))).toList();
        if (later.size() < parts.size()) {
            later.forEach(part -> rest(whole, part, aims));
            if (later.size() > 1) {
                rest(List.of(whole), later, ANY_NUMBER, aims);
            }
        }
    }

    /** Those of the whole who are not in a published part: a small rest is what subtracting two releases would give. */
    private void rest(int whole, int part, List<Aim> aims) {
        rest(List.of(whole), List.of(part), ANY_NUMBER, aims);
    }

    /**
     * @param open how many there can be that are left, as a reader knows
     */
    private void rest(List<Integer> larger, List<Integer> smaller, ToLongFunction<Known> open, List<Aim> aims) {
        long rest = larger.stream().mapToLong(known::truth).sum() - smaller.stream().mapToLong(known::truth).sum();
        int threshold = smaller.stream().mapToInt(i -> known.figure(i).threshold()).max().orElse(0);
        if (rest < 0 && edition(larger) != edition(smaller)) {
            return; // a first figure of the whole beside a corrected one of the part: nobody is left
        }
        if (!smaller.isEmpty() && rest < threshold && smaller.stream().allMatch(i -> known.figure(i).standing() == Standing.PUBLISHED)) {
            List<Integer> key = Stream.concat(larger.stream(), smaller.stream().map(i -> -1 - i)).toList();
            int[] figures = Stream.concat(larger.stream(), smaller.stream()).mapToInt(Integer::intValue).toArray();
            int[] weights = IntStream.range(0, figures.length).map(i -> i < larger.size() ? 1 : -1).toArray();
            aims.add(earlier.computeIfAbsent(key, k -> new Aim(figures, weights, reader -> 0, threshold, open, known)));
        }
    }

    private int edition(List<Integer> figures) {
        return figures.stream().mapToInt(i -> known.figure(i).group().edition()).max().orElse(0);
    }

    private static long population(Known reader, int... figures) {
        return IntStream.of(figures).mapToLong(reader::open).sum();
    }
}
