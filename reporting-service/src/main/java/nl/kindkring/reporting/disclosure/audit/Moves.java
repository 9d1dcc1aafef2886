package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;

/** A question in terms of how far each count moves from the truth, up or down: every move costs, and staying at the truth is one of the answers. */
final class Moves {

    /** What one more of what is asked for is worth, in moves of one: no chain of moves is as long. */
    private static final long WORTH = 10_000;
    private static final int NONE = -1;

    private final Question question;
    /** For each figure of the neighbourhood its number in the programme, if it can move that way. */
    private final int[] up;
    private final int[] down;
    private final long[] room;
    private final long[] gains;

    Moves(Question question) {
        this.question = question;
        int size = question.in().size();
        this.up = new int[size];
        this.down = new int[size];
        long[] most = new long[2 * size];
        long[] gain = new long[2 * size];
        int numbers = 0;
        for (int i = 0; i < size; i++) {
            long truth = question.in().truth(i);
            long worth = WORTH * question.weights()[i];
            up[i] = question.most(i) > truth ? numbers : NONE;
            if (up[i] != NONE) {
                most[numbers] = question.most(i) - truth;
                gain[numbers++] = worth - 1;
            }
            down[i] = question.least(i) < truth ? numbers : NONE;
            if (down[i] != NONE) {
                most[numbers] = truth - question.least(i);
                gain[numbers++] = -worth - 1;
            }
        }
        this.room = Arrays.copyOf(most, numbers);
        this.gains = Arrays.copyOf(gain, numbers);
    }

    /** What a solver is asked. */
    LinearProgramme programme() {
        return new LinearProgramme(new long[room.length], room, gains, question.in().binding().rows().stream().map(this::ofMoves).toList());
    }

    /** The counts after these moves. */
    long[] counts(double[] by) {
        long[] counts = new long[up.length];
        for (int i = 0; i < counts.length; i++) {
            double moved = (up[i] == NONE ? 0 : by[up[i]]) - (down[i] == NONE ? 0 : by[down[i]]);
            counts[i] = Math.round(question.in().truth(i) + moved);
        }
        return counts;
    }

    private Row ofMoves(Row row) {
        int[] numbers = new int[2 * row.figures().length];
        int[] weights = new int[numbers.length];
        int n = 0;
        for (int i = 0; i < row.figures().length; i++) {
            int figure = row.figures()[i];
            if (up[figure] != NONE) {
                numbers[n] = up[figure];
                weights[n++] = row.weights()[i];
            }
            if (down[figure] != NONE) {
                numbers[n] = down[figure];
                weights[n++] = -row.weights()[i];
            }
        }
        long truly = row.value(question.in()::truth);
        return new Row(Arrays.copyOf(numbers, n), Arrays.copyOf(weights, n), less(row.least(), truly), less(row.most(), truly));
    }

    /** A bound that says nothing still says nothing. */
    private static long less(long bound, long truly) {
        return Math.abs(bound) < Row.FAR ? bound - truly : bound;
    }
}
