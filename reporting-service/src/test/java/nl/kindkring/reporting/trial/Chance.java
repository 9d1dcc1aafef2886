package nl.kindkring.reporting.trial;

import java.util.List;
import java.util.Random;

/** Draws of one part of a region; each part has its own, so that the others stay as they were when one is changed. */
final class Chance {

    private static final int LATE_IN_HUNDRED = 4;
    private static final int LATE_WITHIN = 60;

    private final Random random;

    Chance(long seed, int part) {
        random = new Random(seed * 1_000 + part);
    }

    boolean inHundred(int so) {
        return random.nextInt(100) < so;
    }

    /** From nought up to and without a number. */
    int below(int number) {
        return random.nextInt(number);
    }

    /** The same, small ones more often. */
    int smallBelow(int number) {
        return (int) (number * Math.pow(random.nextDouble(), 2));
    }

    /** Days until something that may come any day. */
    int days(int mean) {
        return (int) (-Math.log(1 - random.nextDouble()) * mean);
    }

    /** One of the codes, each in so many of a hundred; the last ones have what is left. */
    String of(List<String> codes, int... inHundred) {
        int drawn = random.nextInt(100);
        int at = 0;
        while (at < inHundred.length && drawn >= inHundred[at]) {
            drawn -= inHundred[at++];
        }
        return codes.get(at < inHundred.length ? at : Math.min(codes.size() - 1, at + random.nextInt(Math.max(1, codes.size() - at))));
    }

    /** On a day, and told of it on that day or weeks later. */
    Moment on(int day) {
        return new Moment(day, day + (inHundred(LATE_IN_HUNDRED) ? below(LATE_WITHIN) : 0));
    }
}
