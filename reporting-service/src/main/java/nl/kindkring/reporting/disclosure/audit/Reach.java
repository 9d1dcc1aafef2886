package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Where a search for a world goes from a figure. It says where a world is looked for, not what is one: what is left out keeps its true count. Figures that
 * cannot move are left out, and all but a few parts of a row of very many, such as the country and its municipalities: those with most room are
 * enough to give way to one, and a search that took in all would hold nothing else.
 */
enum Reach {
    /** Everything beside it, but over margins that touch everything only to such margins. */
    NEAR(16, 8),
    /** Few parts of each row, and only rows that do not bear a change by themselves: far along a chain of margins. */
    DEEP(4, 3),
    /** As near, and across margins that touch everything; for what stands there itself. */
    ACROSS(16, 8);

    /** A row with this much room takes a change of one figure without another's. */
    private static final long LOOSE = 20;

    private final int most;
    private final int few;

    Reach(int most, int few) {
        this.most = most;
        this.few = few;
    }

    /** Where a row leads to. */
    IntStream along(Known known, Row row) {
        if (this == DEEP && !binds(known, row)) {
            return IntStream.empty();
        }
        IntStream reached = this != ACROSS && Blocks.holdsThin(known, row) ? Blocks.thinOf(known, row) : parts(known, row);
        return reached.filter(there -> known.bounds(there).width() > 0);
    }

    private static boolean binds(Known known, Row row) {
        long value = row.value(known::truth);
        return value - row.least() < LOOSE || row.most() - value < LOOSE;
    }

    /** All of the row, or its whole and the few parts with most room. */
    private IntStream parts(Known known, Row row) {
        if (row.figures().length <= most) {
            return IntStream.of(row.figures());
        }
        boolean wholeIsPositive = Arrays.stream(row.weights()).filter(weight -> weight > 0).count() * 2 <= row.weights().length;
        PriorityQueue<Integer> roomy = new PriorityQueue<>(Comparator.<Integer>comparingLong(figure -> known.bounds(figure).width()).thenComparing(Comparator.reverseOrder()));
        IntStream.Builder reached = IntStream.builder();
        for (int i = 0; i < row.figures().length; i++) {
            if (row.weights()[i] > 0 == wholeIsPositive) {
                reached.add(row.figures()[i]);
            } else {
                roomy.add(row.figures()[i]);
                if (roomy.size() > few) {
                    roomy.remove();
                }
            }
        }
        roomy.stream().sorted().forEach(reached::add);
        return reached.build();
    }
}
