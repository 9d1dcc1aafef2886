package nl.kindkring.reporting.disclosure.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Cuts a connected set where it is thin: at margins of very many parts that overlap, such as everybody with a signal, which touches every theme. What
 * hangs together without them is searched side by side; searches do not reach across, so they do not disturb each other.
 */
final class Blocks {

    private Blocks() {}

    static boolean thin(Known known, int figure) {
        return known.touchesMany(figure);
    }

    /**
     * Where a row leads to. From one with such a margin only margins of that kind: they must be able to move, but lead to nowhere near; one theme is
     * not near another because both are in the total.
     */
    static IntStream near(Known known, Row row) {
        return holdsThin(known, row) ? thinOf(known, row) : IntStream.of(row.figures());
    }

    /** Whether such a margin is in the row. */
    static boolean holdsThin(Known known, Row row) {
        return IntStream.of(row.figures()).anyMatch(figure -> thin(known, figure));
    }

    /** Such margins of the row. */
    static IntStream thinOf(Known known, Row row) {
        return IntStream.of(row.figures()).filter(figure -> thin(known, figure));
    }

    /** The aims by block, in a fixed order; those that touch a cut come last, in a block of their own. */
    static List<List<Aim>> of(Known known, List<Aim> aims) {
        if (aims.size() <= 1) {
            return List.of(aims);
        }
        int[] block = blocks(known, aims);
        TreeMap<Integer, List<Aim>> apart = new TreeMap<>();
        List<Aim> across = new ArrayList<>();
        for (Aim aim : aims) {
            int first = block[aim.figures()[0]];
            boolean one = first >= 0 && Arrays.stream(aim.figures()).allMatch(figure -> block[figure] == first);
            (one ? apart.computeIfAbsent(first, key -> new ArrayList<>()) : across).add(aim);
        }
        List<List<Aim>> all = new ArrayList<>(apart.values());
        all.add(across);
        return all;
    }

    /** Of the figures of these aims and what hangs together with them; of others it is not asked. */
    private static int[] blocks(Known known, List<Aim> aims) {
        int[] block = new int[known.size()];
        Arrays.fill(block, -1);
        aims.stream().flatMapToInt(aim -> IntStream.of(aim.figures())).filter(figure -> !thin(known, figure)).forEach(start -> {
            if (block[start] < 0) {
                fill(known, start, block);
            }
        });
        return block;
    }

    private static void fill(Known known, int start, int[] block) {
        var seen = new BitSet();
        Deque<Integer> queue = new ArrayDeque<>(List.of(start));
        block[start] = start;
        while (!queue.isEmpty()) {
            known.rowsOf(queue.remove(), seen).flatMapToInt(row -> near(known, row)).filter(figure -> block[figure] < 0 && !thin(known, figure)).forEach(figure -> {
                block[figure] = start;
                queue.add(figure);
            });
        }
    }
}
