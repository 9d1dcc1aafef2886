package nl.kindkring.reporting.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.Institution;
import org.jspecify.annotations.Nullable;

/**
 * Attacks a year of records window by window, once as somebody who has nothing but the records and then as each of the institutions that know most: with all their own figures, in every
 * cell, margin and period. Keeps the score with the truth.
 */
final class Attacker {

    /** How many institutions attack a window; those with most children in it. */
    private static final int INSIDERS = Integer.getInteger("trial.insiders", 1);

    private final List<ReleasedRecord> records;
    private final Truth truth;
    private final Way way;

    Attacker(List<ReleasedRecord> records, Year year, Region region, Way way) {
        this.records = records;
        this.truth = new Truth(records, year, region);
        this.way = way;
    }

    Map<Topic, Score> run() {
        boolean withYear = records.stream().anyMatch(record -> record.group().period().equals(Calendar.YEAR));
        Map<Topic, Score> scores = new HashMap<>();
        // each on its own; which is done first makes no difference
        Window.all(withYear).parallelStream().map(window -> Map.entry(window.topic(), attacked(window))).toList()
                .forEach(one -> scores.merge(one.getKey(), one.getValue(), Score::and));
        return scores;
    }

    private Score attacked(Window window) {
        List<ReleasedRecord> seen = window.of(records);
        if (seen.isEmpty()) {
            return Score.NONE;
        }
        Score score = attempted(seen, reader(window, null, true), Attempt::outsider);
        if (seen.stream().anyMatch(record -> record.group().edition() > 0)) {
            score = score.and(attempted(seen, reader(window, null, false), Attempt::outsider));
        }
        return insiders(seen).map(insider -> attempted(seen, reader(window, insider, true), Attempt::insider)).reduce(score, Score::and);
    }

    private Score attempted(List<ReleasedRecord> seen, Reader reader, Function<Attempt, Score> as) {
        try (Attempt attempt = new Attempt(seen, reader, truth)) {
            return as.apply(attempt);
        }
    }

    private Reader reader(Window window, @Nullable Institution insider, boolean counted) {
        Editions editions = new Editions(counted, truth::children, window.tables().getFirst().rules().threshold());
        return new Reader(way, truth::population, group -> insider == null ? 0 : truth.own(group, insider), truth.region().merger, editions, window.fixed().keySet(), truth.courses());
    }

    /** The institutions with most children in these cells. */
    private Stream<Institution> insiders(List<ReleasedRecord> seen) {
        Map<Institution, Long> own = new HashMap<>();
        seen.stream().filter(r -> !r.group().period().startsWith("W")).forEach(r -> truth.count(r.group()).byInstitution().forEach((i, n) -> own.merge(i, n, Long::sum)));
        return own.entrySet().stream().sorted(Map.Entry.<Institution, Long>comparingByValue().reversed().thenComparing(e -> e.getKey().id())).limit(INSIDERS)
                .map(Map.Entry::getKey);
    }
}
