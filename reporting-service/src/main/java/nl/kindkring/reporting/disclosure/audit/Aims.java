package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which numbers have to be protected, given what stands published now. */
final class Aims {

    private final Known known;
    /** Worlds once seen stay worlds when more is withheld, so what was met stays met. */
    private final Map<List<Integer>, Aim> earlier = new HashMap<>();

    Aims(Known known) {
        this.known = known;
    }

    List<Aim> all() {
        List<Aim> aims = new ArrayList<>();
        IntStream.range(0, known.size()).filter(i -> known.figure(i).protectedAgainstBounds()).forEach(i -> aims.add(
                earlier.computeIfAbsent(List.of(i), key -> Aim.at(i, known))));
        for (Relation relation : known.relations()) {
            List<Integer> whole = known.places(List.of(relation.whole()));
            if (whole.isEmpty()) {
                continue;
            }
            switch (relation) {
                case Relation.Sum(Group w, List<Group> parts) -> union(known.places(parts), aims);
                case Relation.Cover(Group w, List<Group> parts) -> known.places(parts).forEach(part -> rest(whole.getFirst(), part, aims));
                case Relation.AtMostShare share -> { }
            }
        }
        return aims;
    }

    /** All withheld cells of one margin together: what is left when the published ones are subtracted from it. */
    private void union(List<Integer> parts, List<Aim> aims) {
        int[] withheld = parts.stream().filter(part -> known.figure(part).standing() != Standing.PUBLISHED).mapToInt(Integer::intValue).toArray();
        long children = IntStream.of(withheld).mapToLong(known::truth).sum();
        int threshold = IntStream.of(withheld).map(part -> known.figure(part).threshold()).max().orElse(0);
        if (withheld.length > 1 && withheld.length < parts.size() && children < threshold) {
            int[] ones = IntStream.of(withheld).map(part -> 1).toArray();
            aims.add(earlier.computeIfAbsent(IntStream.of(withheld).boxed().toList(), key -> new Aim(withheld, ones, 0, threshold - 1, threshold, known)));
        }
    }

    /** Those of the whole who are not in a published part: a small rest is what subtracting two releases would give. */
    private void rest(int whole, int part, List<Aim> aims) {
        int threshold = known.figure(part).threshold();
        if (known.figure(part).standing() == Standing.PUBLISHED && known.truth(whole) - known.truth(part) < threshold) {
            aims.add(earlier.computeIfAbsent(List.of(whole, -1 - part),
                    key -> new Aim(new int[] {whole, part}, new int[] {1, -1}, 0, threshold - 1, threshold, known)));
        }
    }
}
