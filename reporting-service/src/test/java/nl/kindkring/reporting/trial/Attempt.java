package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;

/** What one reader finds in the records of a window. */
final class Attempt implements AutoCloseable {

    private final List<ReleasedRecord> seen;
    private final Reader reader;
    private final Truth truth;
    private final Rules rules;
    private final int threshold;
    private final Attack attack;
    private final Secrets secrets;

    Attempt(List<ReleasedRecord> seen, Reader reader, Truth truth) {
        this.seen = seen;
        this.reader = reader;
        this.truth = truth;
        this.rules = seen.getFirst().table().rules();
        this.threshold = rules.threshold();
        this.attack = new Attack(seen, reader);
        this.secrets = new Secrets(seen, reader, truth);
    }

    @Override
    public void close() {
        attack.close();
    }

    /** What somebody finds who has no children of his own in it: cells, sums, pairs, differences, changes, groups that are all alike. */
    Score outsider() {
        if (!attack.possible()) {
            return Score.NONE.impossible(1);
        }
        Stream<Score> families = attack.families().entrySet().stream().flatMap(whole -> whole.getValue().stream().flatMap(parts -> Stream.concat(
                Stream.of(union(parts)), parts.stream().map(part -> difference(whole.getKey(), part)))));
        Stream<Score> rests = attack.rests().stream().map(this::rest);
        Stream<Score> changes = attack.changes().stream().map(this::change);
        Score score = Stream.of(seen.stream().map(this::cell), families, rests, changes, seen.stream().map(this::homogeneity))
                .flatMap(scores -> scores).reduce(Score.NONE, Score::and);
        return score.failed(attack.failed());
    }

    private Score cell(ReleasedRecord record) {
        Group group = record.group();
        if (record.figure().isPresent() || secrets.isPlain(group, 0)) {
            return Score.NONE;
        }
        long children = truth.children(group);
        long[] bounds = attack.bounds(Attack.one(group), 0, threshold - 1);
        boolean right = bounds[0] <= children && children <= bounds[1];
        boolean close = right && bounds[1] - bounds[0] < Math.min(threshold - 1, secrets.room(group));
        boolean given = close && bounds[0] < bounds[1] && secrets.isGiven(record);
        boolean narrow = close && !given;
        if (narrow) {
            found(Attack.one(group), bounds, children);
        }
        return Score.NONE.given(given ? 1 : 0).and(new Score(1, narrow && bounds[0] == bounds[1] ? 1 : 0, narrow ? 1 : 0, 0, 0, 0, 0, 0, 0));
    }

    /** All withheld parts, and each pair of them. */
    private Score union(List<Group> parts) {
        List<Group> withheld = parts.stream().filter(part -> !truth.isPublished(part) && truth.isCell(part)).toList();
        List<List<Group>> unions = new ArrayList<>(List.of(withheld));
        for (int i = 0; i < withheld.size() && withheld.size() < 12; i++) {
            for (int j = i + 1; j < withheld.size(); j++) {
                unions.add(List.of(withheld.get(i), withheld.get(j)));
            }
        }
        long narrow = 0;
        for (List<Group> union : unions) {
            long children = union.stream().mapToLong(truth::children).sum();
            if (union.size() > 1 && children < threshold) {
                Map<Group, Integer> weights = new LinkedHashMap<>();
                union.forEach(group -> weights.put(group, 1));
                narrow += small(weights, children, secrets.room(union));
            }
        }
        return new Score(0, 0, 0, narrow, 0, 0, 0, 0, 0);
    }

    private Score difference(Group whole, Group part) {
        if (!truth.isPublished(whole) || !truth.isPublished(part)) {
            return Score.NONE;
        }
        long rest = truth.children(whole) - truth.children(part);
        // a first figure beside a corrected one: of fewer than none nobody learns anything
        if (rest >= threshold || rest < 0 && whole.edition() != part.edition()) {
            return Score.NONE;
        }
        return new Score(0, 0, 0, 0, small(Map.of(whole, 1, part, -1), rest, secrets.roomAround(part, whole)), 0, 0, 0, 0);
    }

    private Score rest(Map<Group, Integer> weights) {
        if (weights.keySet().stream().allMatch(truth::isPublished)) {
            long rest = truly(weights);
            if (rest < threshold) {
                return new Score(0, 0, 0, 0, small(weights, rest, Long.MAX_VALUE), 0, 0, 0, 0);
            }
        }
        return Score.NONE;
    }

    /** How many came late where nothing says that any did. */
    private Score change(Map<Group, Integer> weights) {
        long late = truly(weights);
        long own = Math.max(0, weights.entrySet().stream().mapToLong(e -> e.getValue() * reader.own().applyAsLong(e.getKey())).sum());
        long room = weights.keySet().stream().filter(group -> group.edition() > 0).mapToLong(truth::population).sum()
                - weights.keySet().stream().filter(group -> group.edition() == 0).mapToLong(truth::children).sum();
        long[] bounds = attack.bounds(weights, own, threshold - 1);
        boolean narrow = bounds[0] <= late && late <= bounds[1] && bounds[1] - bounds[0] < Math.min(threshold - 1, room - own);
        return new Score(1, 0, 0, 0, narrow ? found(weights, bounds, late) : 0, 0, 0, 0, 0);
    }

    private Score homogeneity(ReleasedRecord record) {
        if (record.figure().isPresent()) {
            long least = Math.max(threshold, record.figure().getAsLong() - reader.way().spread());
            return new Score(0, 0, 0, 0, 0, 0, 0, least * 100 > truth.population(record.group()) * rules.largestValuePercent() ? 1 : 0, 0);
        }
        return Score.NONE;
    }

    /** What is left of each number when an institution subtracts its own: of withheld ones all, of published ones where that is small. */
    Score insider() {
        if (!attack.possible()) {
            return Score.NONE.impossible(1);
        }
        Stream<Score> changes = attack.changes().stream().map(weights -> new Score(0, 0, 0, 0, 0, 1, change(weights).differences(), 0, 0));
        return Stream.concat(seen.stream().map(this::others), changes).reduce(Score.NONE, Score::and).failed(attack.failed());
    }

    private Score others(ReleasedRecord record) {
        Group group = record.group();
        long own = reader.own().applyAsLong(group);
        long others = truth.children(group) - own;
        if (record.figure().isPresent() && others >= threshold || secrets.isPlain(group, own)) {
            return Score.NONE;
        }
        long[] bounds = attack.bounds(Attack.one(group), own, threshold - 1);
        boolean right = bounds[0] - own <= others && others <= bounds[1] - own;
        boolean narrow = bounds[1] - bounds[0] < Math.min(threshold - 1, secrets.room(group));
        boolean given = right && narrow && bounds[0] < bounds[1] && record.figure().isEmpty() && secrets.isGiven(record);
        boolean learnt = right && narrow && !given;
        if (learnt) {
            found(Attack.one(group), bounds, truth.children(group));
        }
        return Score.NONE.given(given ? 1 : 0).and(new Score(0, 0, 0, 0, 0, 1, learnt ? 1 : 0, 0, 0));
    }

    private long truly(Map<Group, Integer> weights) {
        return weights.entrySet().stream().mapToLong(e -> e.getValue() * truth.children(e.getKey())).sum();
    }

    /** @param room what it can be at most, as everybody knows */
    private long small(Map<Group, Integer> weights, long truly, long room) {
        long[] bounds = attack.bounds(weights, 0, threshold - 1);
        return bounds[0] <= truly && truly <= bounds[1] && bounds[1] - bounds[0] < Math.min(threshold - 1, room) ? found(weights, bounds, truly) : 0;
    }

    /** Says what was found of the control; of others there is no end of it. One. */
    private long found(Map<Group, Integer> weights, long[] bounds, long truly) {
        if (reader.way().equals(Way.CONTROL)) {
            System.out.println("found: " + truly + " in " + Arrays.toString(bounds) + " of " + weights.entrySet().stream()
                    .map(e -> e.getValue() + " × " + e.getKey() + " of " + truth.children(e.getKey()) + ", own " + reader.own().applyAsLong(e.getKey()) + ", published " + truth.figure(e.getKey())).toList());
        }
        return 1;
    }
}
