package nl.kindkring.reporting.trial;

/**
 * How an attack went.
 *
 * @param attacked withheld numbers tried
 * @param recovered known exactly, and rightly
 * @param narrow bounded to fewer than k values, and rightly; the recovered ones too
 * @param unions sums of withheld cells of one margin that are small, and bounded so
 * @param differences small differences between a published count and one inside it, bounded so
 * @param tried numbers of others that an institution tried to learn
 * @param insider of these, bounded so by an institution that knows all its own figures
 * @param homogeneous groups of which the records prove that nine in ten have one value
 * @param impossible models in which the solver found no world at all: nothing of them was attacked, so nothing of them is known to be safe
 * @param given withheld figures bounded closely that the rules would let through and that were bounded so before their level was released: no leaks (decision 190)
 * @param failed questions to which the solver had no answer or a wrong one; among the tried ones, and not known to be safe
 */
record Score(long attacked, long recovered, long narrow, long unions, long differences, long tried, long insider, long homogeneous, long impossible, long given, long failed) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0, 0);

    Score(long attacked, long recovered, long narrow, long unions, long differences, long tried, long insider, long homogeneous, long impossible) {
        this(attacked, recovered, narrow, unions, differences, tried, insider, homogeneous, impossible, 0, 0);
    }

    Score and(Score other) {
        return new Score(attacked + other.attacked, recovered + other.recovered, narrow + other.narrow, unions + other.unions,
                differences + other.differences, tried + other.tried, insider + other.insider, homogeneous + other.homogeneous, impossible + other.impossible,
                given + other.given, failed + other.failed);
    }

    Score impossible(long more) {
        return and(new Score(0, 0, 0, 0, 0, 0, 0, 0, more));
    }

    Score given(long more) {
        return and(new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, more, 0));
    }

    Score failed(long more) {
        return and(new Score(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, more));
    }

    long leaks() {
        return narrow + unions + differences + insider + homogeneous;
    }
}
