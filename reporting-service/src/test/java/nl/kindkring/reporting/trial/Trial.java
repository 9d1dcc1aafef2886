package nl.kindkring.reporting.trial;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kindkring.reporting.disclosure.Rules;

/** Regions put through the control, a threshold alone and classic suppression, each attacked in the same way, with what came of it as a table. */
final class Trial {

    /** What can be done with the counts. */
    enum Method {
        CONTROL("control"), CLASSIC("classic suppression"), THRESHOLD("threshold alone");

        final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /** What came of a method so far. */
    record Result(Usefulness useful, Score score) {

        Result and(Result other) {
            return new Result(useful.and(other.useful), score.and(other.score));
        }
    }

    /** Of so many regions one is attacked where others would release: enough to see that the attacker works. */
    private static final int SOMETIMES = 8;

    private final Scale scale;
    private final int quarters;
    private final Map<Method, Result> results = new LinkedHashMap<>();
    private long notClosable;
    private long corrections;
    private long changes;

    Trial(Scale scale, int quarters) {
        this.scale = scale;
        this.quarters = quarters;
    }

    /** Plays the regions from one to another, and says after each how far it is. */
    Trial play(int first, int last) {
        long began = System.nanoTime();
        for (int seed = first; seed <= last; seed++) {
            Region region = new Region(seed, scale);
            Map<Method, Result> one = attacked(region, seed % SOMETIMES == 1);
            one.forEach((method, result) -> results.merge(method, result, Result::and));
            Duration so = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf(Locale.ROOT, "%s region %d up to %d, %,d children%s: %s; %d figures of %d corrected so far; %d s, about %d s to go%n", scale, seed, last, region.children.size(),
                    region.merger ? ", a merger" : "", one.get(Method.CONTROL).score(), corrections, changes, so.toSeconds(), so.toSeconds() * (last - seed) / (seed - first + 1));
        }
        return this;
    }

    private Map<Method, Result> attacked(Region region, boolean others) {
        Year audited = Year.released(region, Rules.STANDARD, true, quarters);
        Year counted = Year.released(region, Rules.STANDARD, false, quarters);
        notClosable += audited.narrow().size();
        corrections += audited.corrections();
        changes += counted.corrections();
        Map<Method, Result> one = new LinkedHashMap<>();
        one.put(Method.CONTROL, result(region, audited, audited.records(), Way.CONTROL, true));
        one.put(Method.CLASSIC, result(region, counted, Alternative.classic(counted), Way.CLASSIC, others));
        one.put(Method.THRESHOLD, result(region, counted, Alternative.thresholdOnly(counted), Way.THRESHOLD, others));
        return one;
    }

    private static Result result(Region region, Year year, List<ReleasedRecord> records, Way way, boolean attacked) {
        return new Result(Usefulness.of(records, year), attacked ? new Attacker(records, year, region, way).run() : Score.NONE);
    }

    Score score(Method method) {
        return results.get(method).score();
    }

    /** Groups that stay closely bounded although nothing more can be withheld. */
    long notClosable() {
        return notClosable;
    }

    /** Figures that were corrected. */
    long corrections() {
        return corrections;
    }

    /** Figures that could have been, by the rules of each cell. */
    long changes() {
        return changes;
    }

    /** Rows of a table; {@link #HEAD} is its head. */
    String table() {
        StringBuilder table = new StringBuilder();
        results.forEach((method, result) -> {
            Score s = result.score();
            table.append(String.format(Locale.ROOT, "| %s | %s | %s | %,d | %,d | %,d | %,d | %,d | %,d of %,d | %,d | %,d | %,d | %,d |%n", scale, method.title, result.useful().row(), s.attacked(),
                    s.recovered(), s.narrow(), s.unions(), s.differences(), s.insider(), s.tried(), s.homogeneous(), s.given(), s.impossible(), s.failed()));
        });
        return table.toString();
    }

    static final String HEAD = """
            | size | method | cells | published | of those from ten up | of the count | error | withheld from ten up | attacked | recovered | narrow | sums | differences | insiders | homogeneous | given | impossible | failed |
            |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;
}
