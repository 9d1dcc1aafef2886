package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * A row of very many parts, such as the country and its municipalities. A search that took in all of them would hold nothing else; a few parts with much
 * room are enough to give way to one, and the others keep their true counts. Which ones says only where a world is looked for, not what is one.
 */
final class Wide {

    private static final int PARTS = 16;
    private static final int FEW = 8;

    private Wide() {}

    /** Where a search goes from a row: to all of it, or to its whole and the few parts with most room. */
    static IntStream reach(Known known, Row row) {
        if (row.figures().length <= PARTS) {
            return IntStream.of(row.figures());
        }
        long positive = Arrays.stream(row.weights()).filter(weight -> weight > 0).count();
        boolean wholeIsPositive = positive * 2 <= row.weights().length;
        PriorityQueue<Integer> most = new PriorityQueue<>(FEW + 1, Comparator.<Integer>comparingLong(figure -> known.bounds(figure).width()).thenComparing(Comparator.reverseOrder()));
        IntStream.Builder reached = IntStream.builder();
        for (int i = 0; i < row.figures().length; i++) {
            if (row.weights()[i] > 0 == wholeIsPositive) {
                reached.add(row.figures()[i]);
            } else {
                most.add(row.figures()[i]);
                if (most.size() > FEW) {
                    most.remove();
                }
            }
        }
        most.stream().sorted().forEach(reached::add);
        return reached.build();
    }
}
