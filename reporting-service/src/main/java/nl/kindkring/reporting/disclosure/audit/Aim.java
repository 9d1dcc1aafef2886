package nl.kindkring.reporting.disclosure.audit;

import java.util.function.ToLongFunction;

/**
 * A number that nobody may come to know closely: a withheld count, the sum of the withheld cells of one margin, or how much larger one published
 * count is than another. Collects the smallest and the largest value seen in worlds that agree with everything published.
 */
final class Aim {

    private final int[] figures;
    private final int[] weights;
    private final ToLongFunction<Known> ownOf;
    private final int threshold;
    private final ToLongFunction<Known> openOf;
    private final long floor;
    private final long width;
    private final long reach;
    private long least;
    private long most;
    private final boolean attainable;
    private boolean metForEach;

    /**
     * Starts with the truth, which is such a world. What is wanted is never more than what was open before anything was published, of a sum as of a single count.
     *
     * @param own what a reader knows of it; worlds below count as if they were there
     * @param threshold so many values must be possible, and one as large
     * @param open how many there can be at most, as a reader knows before anything is published
     */
    Aim(int[] figures, int[] weights, ToLongFunction<Known> own, int threshold, ToLongFunction<Known> open, Known known) {
        this.figures = figures;
        this.weights = weights;
        this.ownOf = own;
        this.threshold = threshold;
        this.openOf = open;
        long room = open.applyAsLong(known);
        this.floor = own.applyAsLong(known);
        this.width = Math.min(threshold - 1, room - (known.isForAny() ? 0 : floor));
        this.reach = Math.min(threshold, room);
        this.attainable = room - floor >= width;
        this.least = Long.MAX_VALUE;
        this.most = Long.MIN_VALUE;
        see(known::truth);
    }

    /** A single figure. */
    static Aim at(int figure, Known known) {
        return new Aim(new int[] {figure}, new int[] {1}, its -> its.own(figure), known.figure(figure).threshold(), its -> its.open(figure), known);
    }

    /** The same number for one of those who believe all worlds that were seen of this one. */
    Aim as(Known reader) {
        Aim its = new Aim(figures, weights, ownOf, threshold, openOf, reader);
        its.least = Math.max(its.floor, Math.min(its.least, least));
        its.most = Math.max(its.most, most);
        return its;
    }

    void see(World world) {
        long value = 0;
        for (int i = 0; i < figures.length; i++) {
            value += weights[i] * world.count(figures[i]);
        }
        least = Math.min(least, Math.max(floor, value));
        most = Math.max(most, value);
    }

    boolean met() {
        return metForEach || most - least >= width && most >= reach;
    }

    /** Whether there is room for it at all above what the reader knows; where institutions know nearly all of a small group, no world is for any of them. */
    boolean isAttainable() {
        return attainable;
    }

    /** Every reader was found to have worlds of its own that meet it. */
    void meetForEach() {
        metForEach = true;
    }

    /** Whether no world meets it when nothing outside these values is possible. */
    boolean isBeyond(Interval open) {
        return open.most() < reach || open.most() - Math.max(floor, open.least()) < width;
    }

    /** Whether nothing below the truth was seen yet. */
    boolean isAtTruth(long truth) {
        return least >= truth;
    }

    /** The value that is enough, once the least is known. */
    long enough() {
        return Math.max(least + width, reach);
    }

    /** The smallest value that was seen. */
    long least() {
        return least;
    }

    /** Whether nothing lower counts. */
    boolean isAtFloor() {
        return least <= floor;
    }

    long floor() {
        return floor;
    }

    int[] figures() {
        return figures;
    }

    int[] weights() {
        return weights;
    }
}
