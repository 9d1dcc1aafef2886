package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What came between two editions of figures. Who came late is a group like any other: of a figure that is not corrected nobody may learn how many came, and not
 * what is left of them either when those of other figures are subtracted.
 */
final class Changes {

    private record Pair(int later, int earlier, long least) {}

    private final Known known;
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    Changes(Known known) {
        this.known = known;
        for (Relation relation : known.relations()) {
            if (relation instanceof Relation.Change(Group later, Group earlier, long least)) {
                List<Integer> both = known.places(List.of(later, earlier));
                if (both.size() == 2) {
                    pairs.put(both.getFirst(), new Pair(both.getFirst(), both.getLast(), least));
                }
            }
        }
    }

    /**
     * So many that came between, as a weighted sum of counts.
     *
     * @param floor what an institution may know of them as its own
     * @param open how many there can be at most, as everybody knows
     */
    record Number(int[] figures, int[] weights, long floor, int threshold, long open) {

        List<Integer> key() {
            return IntStream.range(0, figures.length).map(i -> weights[i] > 0 ? figures[i] : -1 - figures[i]).boxed().toList();
        }

        Aim aim(Known known) {
            return new Aim(figures, weights, reader -> floor, threshold, reader -> open, known);
        }
    }

    /** Those that must be protected as figures stand now. */
    List<Number> numbers() {
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Number> numbers = new ArrayList<>();
        pairs.values().stream().filter(this::isProtected).forEach(pair -> numbers.add(number(List.of(pair), List.of(), pair.least())));
        for (Relation relation : known.relations()) {
            switch (relation) {
                case Relation.Sum(Group whole, List<Group> parts) -> union(known.places(parts), numbers);
                case Relation.Cover(Group whole, List<Group> parts) -> parts.forEach(part -> rest(List.of(whole), List.of(part), numbers));
                case Relation.Inside inside -> inside(inside, numbers);
                case Relation.AtLeast atLeast when atLeast.inside() -> rest(atLeast.side(true), atLeast.side(false), numbers);
                case Relation.AtLeast atLeast -> { }
                case Relation.AtMostShare share -> { }
                case Relation.Change change -> { }
                case Relation.Corrected corrected -> { }
            }
        }
        return numbers;
    }

    private boolean isPublished(int later) {
        return known.figure(later).standing() == Standing.PUBLISHED;
    }

    /** As a count: that of every cell, and a small one of what no table asks for. */
    private boolean isProtected(Pair pair) {
        return !isPublished(pair.later()) && (known.figure(pair.earlier()).standing() != Standing.UNASKED || between(pair) < known.figure(pair.later()).threshold());
    }

    private long between(Pair pair) {
        return known.truth(pair.later()) - known.truth(pair.earlier());
    }

    /** Of all parts that are not corrected together: what is left when those of the others are subtracted. */
    private void union(List<Integer> parts, List<Number> numbers) {
        List<Pair> open = parts.stream().filter(part -> pairs.containsKey(part) && !isPublished(part)).map(pairs::get).toList();
        if (open.size() > 1 && open.size() < parts.size()) {
            addSmall(number(open, List.of(), open.stream().mapToLong(this::between).sum()), numbers);
        }
    }

    /** Those of the whole that are not in a corrected part. */
    private void rest(List<Group> larger, List<Group> smaller, List<Number> numbers) {
        List<Pair> whole = pairs(larger);
        List<Pair> part = pairs(smaller);
        if (!whole.isEmpty() && !part.isEmpty() && part.stream().allMatch(pair -> isPublished(pair.later()))) {
            addSmall(number(whole, part, whole.stream().mapToLong(this::between).sum() - part.stream().mapToLong(this::between).sum()), numbers);
        }
    }

    /** The same where so many children of the whole are not of the part, as everybody knows: in all of the country that is not this province. */
    private void inside(Relation.Inside relation, List<Number> numbers) {
        List<Number> one = new ArrayList<>();
        rest(List.of(relation.whole()), List.of(relation.part()), one);
        one.forEach(number -> numbers.add(new Number(number.figures(), number.weights(), number.floor(), number.threshold(),
                Math.max(number.floor(), population(relation.whole()) - population(relation.part())))));
    }

    private long population(Group group) {
        return known.places(List.of(group)).stream().mapToLong(i -> known.figure(i).prior().most()).sum();
    }

    /** The pairs of all of them, or none. */
    private List<Pair> pairs(List<Group> groups) {
        List<Pair> found = known.places(groups).stream().filter(pairs::containsKey).map(pairs::get).toList();
        return found.size() == groups.size() ? found : List.of();
    }

    private static void addSmall(Number number, List<Number> numbers) {
        if (number.floor() < number.threshold()) {
            numbers.add(number);
        }
    }

    private Number number(List<Pair> larger, List<Pair> smaller, long floor) {
        int[] figures = Stream.concat(larger.stream().flatMap(pair -> Stream.of(pair.later(), pair.earlier())),
                smaller.stream().flatMap(pair -> Stream.of(pair.later(), pair.earlier()))).mapToInt(Integer::intValue).toArray();
        int[] weights = IntStream.range(0, figures.length).map(i -> (i % 2 == 0) == (i < larger.size() * 2) ? 1 : -1).toArray();
        int threshold = IntStream.of(figures).map(i -> known.figure(i).threshold()).max().orElseThrow();
        // so many of the population are not in the first figures
        long open = larger.stream().mapToLong(pair -> known.figure(pair.later()).prior().most() - known.truth(pair.earlier())).sum();
        return new Number(figures, weights, floor, threshold, open);
    }
}
