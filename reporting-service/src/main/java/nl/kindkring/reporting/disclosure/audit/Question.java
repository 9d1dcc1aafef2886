package nl.kindkring.reporting.disclosure.audit;

/**
 * Which world of a neighbourhood makes a weighted sum as large as possible?
 *
 * @param weights one for each figure of the neighbourhood
 * @param caps no need to go higher than this, one for each figure
 */
record Question(Neighbourhood in, long[] weights, long[] caps) {

    long most(int here) {
        return Math.max(in.truth(here), Math.min(in.binding().most()[here], caps[here]));
    }

    long least(int here) {
        return in.binding().least()[here];
    }
}
