package nl.kindkring.reporting.disclosure.audit;

import org.jspecify.annotations.Nullable;

/**
 * Which world of a neighbourhood makes a weighted sum as large as possible, or as large as is wanted?
 *
 * @param weights one for each figure of the neighbourhood
 * @param caps no need to go higher than this, one for each figure
 * @param wanted what is enough, where that is known; null when as much as possible is
 */
record Question(Neighbourhood in, long[] weights, long[] caps, @Nullable Wanted wanted) {

    /**
     * @param least so much the sum has to be
     * @param about a fractional answer, rounded: a whole one is looked for between this and the truth, and a little beyond
     */
    record Wanted(long least, long[] about) {

        private static final long BEYOND = 1;
    }

    Question(Neighbourhood in, long[] weights, long[] caps) {
        this(in, weights, caps, null);
    }

    Question forAtLeast(long least, long[] about) {
        return new Question(in, weights, caps, new Wanted(least, about));
    }

    long most(int here) {
        long most = Math.min(in.binding().most()[here], caps[here]);
        return Math.max(in.truth(here), wanted == null ? most : Math.min(most, wanted.about()[here] + Wanted.BEYOND));
    }

    long least(int here) {
        long least = in.binding().least()[here];
        return wanted == null ? least : Math.max(least, Math.min(in.truth(here), wanted.about()[here] - Wanted.BEYOND));
    }
}
