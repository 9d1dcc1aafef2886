package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Some figures near each other; all others keep their true counts. A world found here is a world of the whole, so what is protected here is
 * protected; what is not may still be in a larger one.
 */
final class Neighbourhood {

    private final Known known;
    private final Map<Integer, Integer> local = new LinkedHashMap<>();
    private final List<Row> rows;
    private final int[] figures;

    private final boolean everything;

    private Neighbourhood(Known known, Set<Integer> inside, boolean everything) {
        this.everything = everything;
        this.known = known;
        this.figures = inside.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < figures.length; i++) {
            local.put(figures[i], i);
        }
        Set<Row> touching = new LinkedHashSet<>(); // by identity of arrays: rows of one figure are distinct objects
        for (int figure : figures) {
            touching.addAll(known.rowsOf(figure));
        }
        this.rows = touching.stream().map(this::inside).toList();
    }

    /** The figures reached first from those given, row by row, at least and about so many. */
    static Neighbourhood around(Known known, int[] from, int size, Reach reach) {
        Set<Integer> inside = new LinkedHashSet<>();
        for (int figure : from) {
            inside.add(figure);
        }
        List<Integer> queue = new ArrayList<>(inside);
        int next = 0;
        for (; next < queue.size() && inside.size() < size; next++) {
            reach.from(known, queue.get(next)).filter(inside::add).forEach(queue::add);
        }
        return new Neighbourhood(known, inside, next == queue.size());
    }

    private Row inside(Row row) {
        int n = 0;
        int[] at = new int[row.figures().length];
        int[] weights = new int[at.length];
        long outside = 0;
        for (int i = 0; i < at.length; i++) {
            Integer here = local.get(row.figures()[i]);
            if (here == null) {
                outside += row.weights()[i] * known.truth(row.figures()[i]);
            } else {
                at[n] = here;
                weights[n++] = row.weights()[i];
            }
        }
        return new Row(Arrays.copyOf(at, n), Arrays.copyOf(weights, n), row.least() - outside, row.most() - outside);
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

    List<Row> rows() {
        return rows;
    }

    Interval bounds(int here) {
        return known.bounds(figures[here]);
    }

    long truth(int here) {
        return known.truth(figures[here]);
    }

    boolean holds(Aim aim) {
        return Arrays.stream(aim.figures()).allMatch(local::containsKey);
    }

    int here(int figure) {
        return local.get(figure);
    }

    /** The whole world, if these counts agree with everything published; decided in whole numbers. */
    @Nullable World world(long[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (!bounds(i).holds(counts[i])) {
                return null;
            }
        }
        for (Row row : rows) {
            long value = row.value(i -> counts[i]);
            if (value < row.least() || value > row.most()) {
                return null;
            }
        }
        return figure -> {
            Integer here = local.get(figure);
            return here == null ? known.truth(figure) : counts[here];
        };
    }
}
