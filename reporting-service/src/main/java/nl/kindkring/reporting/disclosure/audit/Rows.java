package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes a relation as rows. */
final class Rows {

    private static final long ANY = Long.MAX_VALUE / 4;

    private Rows() {}

    static List<Row> of(Relation relation, Map<Group, Integer> places, long[] truth) {
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
            case Relation.AtMostShare(Group w, Group part, int percent) -> places.containsKey(part)
                    ? List.of(Row.of(new int[] {whole, places.get(part)}, new int[] {percent, -100}, 0, ANY, truth))
                    : List.of();
        };
    }

    private static List<Row> cover(int whole, int[] figures, long[] truth) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < figures.length; i++) {
            rows.add(Row.of(new int[] {whole, figures[i]}, new int[] {1, -1}, 0, ANY, truth));
        }
        if (figures.length > 1) {
            rows.add(Row.of(figures, minus(figures.length), -ANY, 0, truth));
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
