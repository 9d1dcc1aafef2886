package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What rows, one after the other, leave to the figures near a number: a row gives each of its figures what it leaves of the bounds of all others. Every world keeps each row, so where this leaves too
 * little no solver need be asked. It sees what can be reckoned by hand, such as one withheld part between published ones; what it leaves open proves nothing.
 */
final class Propagation {

    /** So many rows at most; nearly always a few dozen are enough to come to rest. */
    private static final int ROWS = 400;

    private final Known known;
    private final Map<Integer, Interval> bounds = new HashMap<>();
    private final Deque<Row> queue = new ArrayDeque<>();
    private final Set<Row> queued = new HashSet<>(); // by identity of arrays: rows of one figure are distinct objects

    private Propagation(Known known) {
        this.known = known;
    }

    /** Whether no world can meet the aim. */
    static boolean excludes(Known known, Aim aim) {
        return aim.isBeyond(new Propagation(known).around(aim));
    }

    private Interval around(Aim aim) {
        for (int figure : aim.figures()) {
            known.rowsOf(figure).forEach(this::queue);
        }
        for (int rows = 0; rows < ROWS && !queue.isEmpty(); rows++) {
            Row row = queue.remove();
            queued.remove(row);
            tighten(row);
        }
        long least = 0;
        long most = 0;
        for (int i = 0; i < aim.figures().length; i++) {
            Interval of = bounds(aim.figures()[i]);
            int weight = aim.weights()[i];
            least += weight * (weight > 0 ? of.least() : of.most());
            most += weight * (weight > 0 ? of.most() : of.least());
        }
        return new Interval(least, most);
    }

    private void queue(Row row) {
        if (queued.add(row)) {
            queue.add(row);
        }
    }

    private Interval bounds(int figure) {
        return bounds.computeIfAbsent(figure, known::bounds);
    }

    private void tighten(Row row) {
        long least = 0;
        long most = 0;
        for (int i = 0; i < row.figures().length; i++) {
            least += least(row, i);
            most += most(row, i);
        }
        for (int i = 0; i < row.figures().length; i++) {
            // what is left for this one when all others are as small, or as large, as they can be
            long up = row.most() >= Row.FAR ? Long.MAX_VALUE / 4 : row.most() - (least - least(row, i));
            long down = row.least() <= -Row.FAR ? Long.MIN_VALUE / 4 : row.least() - (most - most(row, i));
            int weight = row.weights()[i];
            Interval now = bounds(row.figures()[i]);
            long low = Math.max(now.least(), weight > 0 ? Math.ceilDiv(down, weight) : Math.ceilDiv(up, weight));
            long high = Math.min(now.most(), weight > 0 ? Math.floorDiv(up, weight) : Math.floorDiv(down, weight));
            if (low > now.least() || high < now.most()) {
                bounds.put(row.figures()[i], new Interval(low, high));
                known.rowsOf(row.figures()[i]).forEach(this::queue);
                least += least(row, i) - (weight > 0 ? weight * now.least() : weight * now.most());
                most += most(row, i) - (weight > 0 ? weight * now.most() : weight * now.least());
            }
        }
    }

    private long least(Row row, int i) {
        Interval of = bounds(row.figures()[i]);
        return row.weights()[i] * (row.weights()[i] > 0 ? of.least() : of.most());
    }

    private long most(Row row, int i) {
        Interval of = bounds(row.figures()[i]);
        return row.weights()[i] * (row.weights()[i] > 0 ? of.most() : of.least());
    }
}
