package nl.kindkring.reporting.disclosure.audit;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * A linear statement: the weighted sum of some counts lies between two numbers. A statement that the truth does not fulfil, because a child
 * moved or an event came late, is loosened by exactly what the truth needs: a reader is then taken to know how much that is.
 *
 * @param figures indexes, each once
 * @param weights whole numbers, one for each figure
 * @param besidesOwn whether an institution can take its own out of it: it holds for each child or centre by itself, and no less when others counted a child of the institution too (decision 213)
 */
record Row(int[] figures, int[] weights, long least, long most, boolean besidesOwn) {

    /** No count is as large; a bound that is says nothing. */
    static final long FAR = 1L << 40;

    Row(int[] figures, int[] weights, long least, long most) {
        this(figures, weights, least, most, false);
    }

    static Row of(int[] figures, int[] weights, long least, long most, long[] truth) {
        long value = 0;
        for (int i = 0; i < figures.length; i++) {
            value += weights[i] * truth[figures[i]];
        }
        return new Row(figures, weights, Math.min(least, value), Math.max(most, value));
    }

    /** The same, of which an institution can take its own out. */
    Row alsoBesidesOwn() {
        return new Row(figures, weights, least, most, true);
    }

    /**
     * The same over some of its figures, when the others have the counts that they have there.
     *
     * @param places by figure, the index it has in the new row; negative for those others
     */
    Row over(IntUnaryOperator places, World others) {
        int n = 0;
        int[] at = new int[figures.length];
        int[] its = new int[figures.length];
        long outside = 0;
        for (int i = 0; i < figures.length; i++) {
            int place = places.applyAsInt(figures[i]);
            if (place < 0) {
                outside += weights[i] * others.count(figures[i]);
            } else {
                at[n] = place;
                its[n++] = weights[i];
            }
        }
        return new Row(Arrays.copyOf(at, n), Arrays.copyOf(its, n), least - outside, most - outside);
    }

    /**
     * What it says to somebody who has children of its own in these counts: all others fulfil it by themselves, or as far as they truly do.
     *
     * @param own the weighted sum of the reader's own
     */
    Row toWhoHas(long own, long truly) {
        return new Row(figures, weights, least > -FAR ? Math.max(least, Math.min(own, truly)) : least, most < FAR ? Math.min(most, Math.max(own, truly)) : most, besidesOwn);
    }

    /** Whether it says so. */
    boolean holds(long value) {
        return value >= least && value <= most;
    }

    /** Whether it says no more than that two sides are equal, or which is the larger one: anybody can know that. */
    boolean isPlain() {
        return least == 0 && (most == 0 || most >= FAR) || most == 0 && least <= -FAR;
    }

    long value(World counts) {
        long value = 0;
        for (int i = 0; i < figures.length; i++) {
            value += weights[i] * counts.count(figures[i]);
        }
        return value;
    }
}
