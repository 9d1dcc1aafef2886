package nl.kindkring.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;

/** A subject of measurement: brings up what it needs, measures, and leaves nothing running. */
public interface Row {

    /** What it came to: lines of the table, sentences a reader needs to judge them, and a page of its own where a line does not hold it. */
    record Result(List<Comparison> lines, List<String> remarks, Optional<Page> page) {

        /** Without a page. */
        public Result(List<Comparison> lines, List<String> remarks) {
            this(lines, remarks, Optional.empty());
        }
    }

    /**
     * A page beside RESULTS.md.
     *
     * @param name of the file
     * @param text of what the machine is, and how busy it was at the start of each round
     */
    record Page(String name, BinaryOperator<String> text) {}

    /** For {@code --only}. */
    String id();

    /** Measures. Throws when something it stands on does not work: a row is never guessed. */
    Result run(Plan plan, Rounds rounds) throws Exception;
}
