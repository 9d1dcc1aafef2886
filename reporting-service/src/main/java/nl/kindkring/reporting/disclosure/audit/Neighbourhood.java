package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some figures near each other; all others keep their true counts. A world found here is a world of the whole, so what is protected here is
 * protected; what is not may still be in a larger one.
 */
final class Neighbourhood {

    private static final int OUTSIDE = -1;

    private final Known known;
    private final int[] figures;
    /** For each figure of the whole, its place here. */
    private final int[] places;
    private final List<Row> rows = new ArrayList<>();
    private final Binding binding;
    private final boolean everything;

    private Neighbourhood(Known known, Set<Integer> inside, boolean everything) {
        this.everything = everything;
        this.known = known;
        this.figures = inside.stream().mapToInt(Integer::intValue).toArray();
        this.places = new int[known.size()];
        Arrays.fill(places, OUTSIDE);
        for (int i = 0; i < figures.length; i++) {
            places[figures[i]] = i;
        }
        for (int figure : figures) {
            known.rowsOf(figure).filter(row -> isFirst(figure, row)).map(row -> row.over(other -> places[other], known::truth)).forEach(rows::add);
        }
        this.binding = Binding.of(figures.length, here -> known.bounds(figures[here]), rows);
    }

    /** The figures reached first from those given, row by row, at least and about so many. */
    static Neighbourhood around(Known known, int[] from, int size, Reach reach) {
        Set<Integer> inside = new LinkedHashSet<>();
        for (int figure : from) {
            inside.add(figure);
        }
        var seen = new BitSet();
        List<Integer> queue = new ArrayList<>(inside);
        int next = 0;
        for (; next < queue.size() && inside.size() < size; next++) {
            known.rowsOf(queue.get(next), seen).flatMapToInt(row -> reach.along(known, row)).filter(inside::add).forEach(queue::add);
        }
        return new Neighbourhood(known, inside, next == queue.size());
    }

    /** So that a row over several figures is taken once. */
    private boolean isFirst(int figure, Row row) {
        for (int other : row.figures()) {
            if (places[other] != OUTSIDE) {
                return other == figure;
            }
        }
        return false;
    }

    /** Whether a larger one would hold nothing more. */
    boolean everything() {
        return everything;
    }

    int size() {
        return figures.length;
    }

    int[] figures() {
        return figures;
    }

    /** What solvers are told of it: the same worlds, in fewer rows. */
    Binding binding() {
        return binding;
    }

    long truth(int here) {
        return known.truth(figures[here]);
    }

    boolean holds(Aim aim) {
        return Arrays.stream(aim.figures()).allMatch(figure -> places[figure] != OUTSIDE);
    }

    int here(int figure) {
        return places[figure];
    }

    /** The whole world, if these counts agree with everything published; decided in whole numbers, by the rows as they are. */
    @Nullable Moved world(long[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (!known.bounds(figures[i]).holds(counts[i])) {
                return null;
            }
        }
        for (Row row : rows) {
            if (!row.holds(row.value(i -> counts[i]))) {
                return null;
            }
        }
        return Moved.of(known, figures, counts);
    }
}
