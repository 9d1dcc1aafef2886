package nl.kindkring.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import nl.kindkring.bench.measure.Plan;

/**
 * The words after {@code ./kindkring bench}.
 *
 * @param plan how much
 * @param only the row to measure; empty: all
 * @param without a row that has a page of its own and is left out, such as scale
 * @param keep whether what was measured is worth keeping: at full size, and for long enough
 */
record Options(Plan plan, Optional<String> only, Optional<String> without, boolean keep) {

    static final String USAGE = """
            ./kindkring bench [--rounds=5] [--seconds=10] [--only=ROW] [--without=ROW] [--scale=1] [--quick]
              --scale    part of a hundred thousand children in the rows scale and permit, such as 0.1; below 1 nothing is kept
              --quick    3 rounds of 3 seconds, and bench/RESULTS.md stays as it is
              rows       %s""";

    private static final int ROUNDS = 5;
    private static final int SECONDS = 10;

    static Options parse(String... words) {
        boolean quick = Arrays.asList(words).contains("--quick");
        int rounds = quick ? 3 : ROUNDS;
        int seconds = quick ? 3 : SECONDS;
        double scale = 1;
        Optional<String> only = Optional.empty();
        Optional<String> without = Optional.empty();
        for (var word : words) {
            var value = word.replaceFirst("^[^=]*=?", "");
            switch (word.replaceFirst("=.*", "")) {
                case "--rounds" -> rounds = positive(word, value);
                case "--seconds" -> seconds = positive(word, value);
                case "--scale" -> scale = part(word, value);
                case "--only" -> only = Optional.of(value);
                case "--without" -> without = Optional.of(value);
                case "--quick" -> { }
                default -> throw new IllegalArgumentException("unknown option " + word);
            }
        }
        return new Options(new Plan(rounds, Duration.ofSeconds(seconds), scale), only, without, !quick && scale == 1);
    }

    /** Whether bench/RESULTS.md is written: only after all rows. */
    boolean table() {
        return keep && only.isEmpty();
    }

    /** Whether a row is to be measured. */
    boolean wants(String row) {
        return only.map(row::equals).orElse(true) && !without.map(row::equals).orElse(false);
    }

    private static double part(String word, String value) {
        if (!value.matches("1|1\\.0+|0?\\.[0-9]{1,4}") || Double.parseDouble(value) == 0) {
            throw new IllegalArgumentException("a part above 0 and at most 1 is wanted in " + word);
        }
        return Double.parseDouble(value);
    }

    private static int positive(String word, String value) {
        if (!value.matches("[1-9][0-9]{0,3}")) {
            throw new IllegalArgumentException("a number from 1 to 9999 is wanted in " + word);
        }
        return Integer.parseInt(value);
    }
}
