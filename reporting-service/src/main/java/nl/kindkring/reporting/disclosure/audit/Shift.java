package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a world by hand, before a solver is asked: moves one count and lets others in the same rows give way, each of them once. Finds most
 * worlds in microseconds and knows nothing when it finds none.
 */
final class Shift {

    private static final int MOST = 120;

    private final Known known;
    private final boolean wholesFirst;
    private final Map<Integer, Long> moved = new LinkedHashMap<>();
    private final Deque<Row> broken = new ArrayDeque<>();

    private Shift(Known known, boolean wholesFirst) {
        this.known = known;
        this.wholesFirst = wholesFirst;
    }

    /** The counts that change when the figure has another value and all rows hold, or null. */
    static @Nullable Map<Integer, Long> to(Known known, int figure, long value) {
        for (boolean wholesFirst : new boolean[] {false, true}) {
            Shift shift = new Shift(known, wholesFirst);
            if (known.bounds(figure).holds(value) && shift.settle(figure, value)) {
                return shift.moved;
            }
        }
        return null;
    }

    private boolean settle(int figure, long value) {
        move(figure, value);
        while (!broken.isEmpty()) {
            Row row = broken.remove();
            long over = over(row);
            if (over != 0 && !giveWay(row, over) || moved.size() > MOST) {
                return false;
            }
        }
        return known.rowsOf(moved.keySet()).allMatch(row -> over(row) == 0);
    }

    /** How much the row is above its most, or, negative, below its least. */
    private long over(Row row) {
        long value = row.value(this::count);
        return value > row.most() ? value - row.most() : Math.min(0, value - row.least());
    }

    private boolean giveWay(Row row, long over) {
        long left = over;
        for (int i : IntStream.range(0, row.figures().length).boxed().filter(i -> !moved.containsKey(row.figures()[i])).sorted(order(row)).toList()) {
            int figure = row.figures()[i];
            long wanted = count(figure) - left / row.weights()[i];
            long possible = Math.clamp(wanted, known.bounds(figure).least(), known.bounds(figure).most());
            if (possible != count(figure)) {
                left -= row.weights()[i] * (count(figure) - possible);
                move(figure, possible);
            }
            if (left == 0) {
                return true;
            }
        }
        return false;
    }

    private Comparator<Integer> order(Row row) {
        return Comparator.<Integer>comparingInt(i -> known.figure(row.figures()[i]).standing() == Standing.PUBLISHED ? 1 : 0)
                .thenComparingInt(i -> (row.weights()[i] > 0) == wholesFirst ? 0 : 1)
                .thenComparingLong(i -> -known.truth(row.figures()[i]))
                .thenComparingInt(i -> row.figures()[i]);
    }

    private void move(int figure, long value) {
        moved.put(figure, value);
        known.rowsOf(figure).forEach(broken::add);
    }

    private long count(int figure) {
        Long now = moved.get(figure);
        return now == null ? known.truth(figure) : now;
    }
}
