package nl.kindkring.bench;

import java.util.List;
import nl.kindkring.bench.measure.Comparison;
import nl.kindkring.bench.measure.Plan;
import nl.kindkring.bench.measure.Rounds;

/** A subject of measurement: brings up what it needs, measures, and leaves nothing running. */
public interface Row {

    /** What it came to: lines of the table, and sentences a reader needs to judge them. */
    record Result(List<Comparison> lines, List<String> remarks) {}

    /** For {@code --only}. */
    String id();

    /** Measures. Throws when something it stands on does not work: a row is never guessed. */
    Result run(Plan plan, Rounds rounds) throws Exception;
}
