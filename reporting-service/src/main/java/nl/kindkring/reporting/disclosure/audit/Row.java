package nl.kindkring.reporting.disclosure.audit;

/**
 * A linear statement: the weighted sum of some counts lies between two numbers. A statement that the truth does not fulfil, because a child
 * moved or an event came late, is loosened by exactly what the truth needs: a reader is then taken to know how much that is.
 *
 * @param figures indexes, each once
 * @param weights whole numbers, one for each figure
 */
record Row(int[] figures, int[] weights, long least, long most) {

    static Row of(int[] figures, int[] weights, long least, long most, long[] truth) {
        long value = 0;
        for (int i = 0; i < figures.length; i++) {
            value += weights[i] * truth[figures[i]];
        }
        return new Row(figures, weights, Math.min(least, value), Math.max(most, value));
    }

    long value(World counts) {
        long value = 0;
        for (int i = 0; i < figures.length; i++) {
            value += weights[i] * counts.count(figures[i]);
        }
        return value;
    }
}
