package nl.kindkring.reporting.trial;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Regions put through the control, a threshold alone and classic suppression, each attacked in the same way, with what came of it as a table, topic by topic. */
final class Trial {

    /** What can be done with the counts. */
    enum Method {
        CONTROL("control"), CLASSIC("classic suppression"), THRESHOLD("threshold alone");

        final String title;

        Method(String title) {
            this.title = title;
        }
    }

    /** What came of a method for a topic so far. */
    record Result(Usefulness useful, Score score) {

        Result and(Result other) {
            return new Result(useful.and(other.useful), score.and(other.score));
        }
    }

    /** Of so many regions one is attacked where others would release: enough to see that the attacker works. */
    private static final int SOMETIMES = 8;

    private final Scale scale;
    private final int quarters;
    private final Map<Method, Map<Topic, Result>> results = new LinkedHashMap<>();
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
            attacked(region, seed % SOMETIMES == 1).forEach((method, topics) -> topics.forEach((topic, result) ->
                    results.computeIfAbsent(method, key -> new TreeMap<>()).merge(topic, result, Result::and)));
            Duration so = Duration.ofNanos(System.nanoTime() - began);
            System.out.printf(Locale.ROOT, "%s region %d up to %d, %,d children%s: so far %s; %d figures of %d corrected so far; %d s, about %d s to go%n", scale, seed, last, region.children.size(),
                    region.merger ? ", a merger" : "", score(Method.CONTROL), corrections, changes, so.toSeconds(), so.toSeconds() * (last - seed) / (seed - first + 1));
        }
        return this;
    }

    private Map<Method, Map<Topic, Result>> attacked(Region region, boolean others) {
        Year audited = Year.released(region, true, quarters);
        Year counted = Year.released(region, false, quarters);
        audited.narrow().forEach(group -> System.out.println("stays closely bounded: " + group));
        notClosable += audited.narrow().size();
        corrections += audited.corrections();
        changes += counted.corrections();
        Map<Method, Map<Topic, Result>> one = new LinkedHashMap<>();
        one.put(Method.CONTROL, result(region, audited, audited.records(), Way.CONTROL, true));
        one.put(Method.CLASSIC, result(region, counted, Alternative.classic(counted), Way.CLASSIC, others));
        one.put(Method.THRESHOLD, result(region, counted, Alternative.thresholdOnly(counted), Way.THRESHOLD, others));
        return one;
    }

    private static Map<Topic, Result> result(Region region, Year year, List<ReleasedRecord> records, Way way, boolean attacked) {
        Map<Topic, Score> scores = attacked ? new Attacker(records, year, region, way).run() : Map.of();
        Map<Topic, Result> all = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            all.put(topic, new Result(Usefulness.of(records, topic, year), scores.getOrDefault(topic, Score.NONE)));
        }
        return all;
    }

    Score score(Method method) {
        return results.get(method).values().stream().map(Result::score).reduce(Score.NONE, Score::and);
    }

    Score score(Method method, Topic topic) {
        return results.get(method).get(topic).score();
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
        results.forEach((method, topics) -> topics.forEach((topic, result) -> {
            Score s = result.score();
            table.append(String.format(Locale.ROOT, "| %s | %s | %s | %s | %,d | %,d | %,d | %,d | %,d | %,d of %,d | %,d | %,d | %,d | %,d |%n", scale, method.title, topic, result.useful().row(), s.attacked(),
                    s.recovered(), s.narrow(), s.unions(), s.differences(), s.insider(), s.tried(), s.homogeneous(), s.given(), s.impossible(), s.failed()));
        }));
        return table.toString();
    }

    static final String HEAD = """
            | size | method | topic | cells | published | of those from ten up | of the count | error | withheld from ten up | attacked | recovered | narrow | sums | differences | insiders | homogeneous | given | impossible | failed |
            |---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """;
}
