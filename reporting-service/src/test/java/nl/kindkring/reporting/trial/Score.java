package nl.kindkring.reporting.trial;

/**
 * How an attack went.
 *
 * @param attacked withheld numbers tried
 * @param recovered known exactly, and rightly
 * @param narrow bounded to fewer than k values, and rightly; the recovered ones too
 * @param unions sums of withheld cells of one margin that are small, and bounded so
 * @param differences small differences between a published count and one inside it, bounded so
 * @param insider others' small counts bounded so by an institution that subtracts its own
 * @param homogeneous groups of which the records prove that nine in ten have one value
 * @param impossible models that contradict themselves: what the reader believes is false, and proves nothing
 */
record Score(long attacked, long recovered, long narrow, long unions, long differences, long insider, long homogeneous, long impossible) {

    static final Score NONE = new Score(0, 0, 0, 0, 0, 0, 0, 0);

    Score and(Score other) {
        return new Score(attacked + other.attacked, recovered + other.recovered, narrow + other.narrow, unions + other.unions,
                differences + other.differences, insider + other.insider, homogeneous + other.homogeneous, impossible + other.impossible);
    }

    long leaks() {
        return recovered + narrow + unions + differences + insider + homogeneous;
    }
}
