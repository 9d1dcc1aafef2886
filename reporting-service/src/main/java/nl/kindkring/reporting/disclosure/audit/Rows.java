package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Writes a relation as rows. */
final class Rows {

    private static final long ANY = Long.MAX_VALUE / 4;

    private Rows() {}

    static List<Row> of(Relation relation, Map<Group, Integer> places, List<Figure> figuresOf, long[] truth) {
        Integer whole = places.get(relation.whole());
        if (whole == null) {
            return List.of();
        }
        return switch (relation) {
            case Relation.Sum(Group w, List<Group> parts) -> {
                int[] figures = figures(whole, parts, places);
                yield figures.length == 1 ? List.of() : List.of(Row.of(figures, minus(figures.length), 0, 0, truth));
            }
            case Relation.Cover(Group w, List<Group> parts) -> cover(whole, figures(whole, parts, places), truth);
            case Relation.Inside part -> List.of(); // follows from the sums of both
            case Relation.AtLeast(SequencedMap<Group, Integer> weights, boolean inside) -> List.of(inside ? atLeast(weights, places, truth)
                    : atLeast(weights, places, truth).alsoBesidesOwn()); // inside a whole another institution may have put a child of it
            case Relation.AtMostShare(Group w, Group part, int percent) -> places.containsKey(part)
                    ? share(whole, places.get(part), percent, figuresOf.get(places.get(part)).shown().most(), truth)
                    : List.of();
            case Relation.Change(Group w, Group earlier, long known) -> between(whole, places.get(earlier), known, ANY, truth);
            case Relation.Corrected(Group w, Group earlier, long least) -> least < 0 ? between(whole, places.get(earlier), -ANY, least, truth)
                    : between(whole, places.get(earlier), least, ANY, truth);
        };
    }

    private static List<Row> between(int later, @Nullable Integer earlier, long least, long most, long[] truth) {
        return earlier == null ? List.of() : List.of(Row.of(new int[] {later, earlier}, new int[] {1, -1}, least, most, truth));
    }

    /**
     * In whole weights, so that linear answers stay whole: the rest of the whole is as large as the largest possible part asks, or as it truly is, and
     * then the part no larger than that rest allows. A reader knows no more than that.
     */
    private static List<Row> share(int whole, int part, int percent, long largest, long[] truth) {
        if (percent == 100) {
            return List.of();
        }
        long asked = (largest * (100 - percent) + percent - 1) / percent;
        long rest = Math.min(asked, truth[whole] - truth[part]);
        return List.of(Row.of(new int[] {whole, part}, new int[] {1, -1}, rest, ANY, truth),
                Row.of(new int[] {part}, new int[] {1}, 0, Math.max(0, rest) * percent / (100 - percent), truth));
    }

    private static Row atLeast(SequencedMap<Group, Integer> weights, Map<Group, Integer> places, long[] truth) {
        List<Map.Entry<Group, Integer>> known = weights.entrySet().stream().filter(e -> places.containsKey(e.getKey()) && e.getValue() != 0).toList();
        return Row.of(known.stream().mapToInt(e -> places.get(e.getKey())).toArray(), known.stream().mapToInt(Map.Entry::getValue).toArray(), 0, ANY, truth);
    }

    private static List<Row> cover(int whole, int[] figures, long[] truth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < figures.length; i++) {
            rows.add(Row.of(new int[] {whole, figures[i]}, new int[] {1, -1}, 0, ANY, truth));
        }
        if (figures.length > 1) {
            // a child that stands in several parts makes the sum larger than the whole, and whoever put it there knows
            rows.add(Row.of(figures, minus(figures.length), -ANY, 0, truth).alsoBesidesOwn());
        }
        return rows;
    }

    private static int[] figures(int whole, List<Group> parts, Map<Group, Integer> places) {
        List<Integer> found = new ArrayList<>(List.of(whole));
        parts.stream().filter(places::containsKey).map(places::get).forEach(found::add);
        return found.stream().mapToInt(Integer::intValue).toArray();
    }

    /** One for the whole, minus one for each part. */
    private static int[] minus(int length) {
        int[] weights = new int[length];
        Arrays.fill(weights, -1);
        weights[0] = 1;
        return weights;
    }
}
