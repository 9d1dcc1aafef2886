package nl.kindkring.reporting.disclosure.audit;

import org.jspecify.annotations.Nullable;

/**
 * By linear programming (GLOP): of the worlds that give what is asked for one in which as little as possible is other than the truth. Such a world is one that most readers believe, and
 * rounding what the solver says makes a world of whole numbers nearly always; of any corner of all that is possible it does so much less often (decision 212).
 */
final class LinearWorlds implements Worlds {

    @Override
    public long @Nullable [] find(Question question) {
        Moves moves = new Moves(question);
        double[] by = moves.programme().numbers();
        return by == null ? null : moves.counts(by);
    }
}
