package nl.kindkring.reporting.disclosure.audit;

/**
 * A number that nobody may come to know closely: a withheld count, the sum of the withheld cells of one margin, or how much larger one published
 * count is than another. Collects the smallest and the largest value seen in worlds that agree with everything published.
 */
final class Aim {

    private final int[] figures;
    private final int[] weights;
    private final long floor;
    private final long width;
    private final long reach;
    private long least;
    private long most;

    /**
     * Starts with the truth, which is such a world.
     *
     * @param floor what the insider knows of it; worlds below count as if they were there
     * @param width how far apart two worlds must be
     * @param reach a value that must be possible, so that nobody can prove the number to be small
     */
    Aim(int[] figures, int[] weights, long floor, long width, long reach, Known known) {
        this.figures = figures;
        this.weights = weights;
        this.floor = floor;
        this.width = width;
        this.reach = reach;
        this.least = Long.MAX_VALUE;
        this.most = Long.MIN_VALUE;
        see(known::truth);
    }

    /** A single figure. What is wanted is never more than what was open before anything was published. */
    static Aim at(int figure, Known known) {
        Figure f = known.figure(figure);
        long most = known.open(figure);
        return new Aim(new int[] {figure}, new int[] {1}, f.own(), Math.min(f.threshold() - 1, most - f.own()), Math.min(f.threshold(), most), known);
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
        return most - least >= width && most >= reach;
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
