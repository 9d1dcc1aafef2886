package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.ControlledCell;
import nl.kindkring.reporting.disclosure.DisclosureControl;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.jspecify.annotations.Nullable;

/**
 * Attacks a year of records theme by theme, quarter by quarter, once as somebody who has nothing but the records and then as each of the institutions that
 * know most: with all their own figures, in every cell, margin and period. Keeps the score with the truth.
 */
final class Attacker {

    /** How many institutions attack a window of a theme; those with most children in it. */
    private static final int INSIDERS = Integer.getInteger("trial.insiders", 1);
    /** How many themes are attacked; the first are those with most children. */
    private static final int THEMES = Integer.getInteger("trial.themes", 6);

    private final List<ReleasedRecord> records;
    private final Map<Group, CellCount> truth;
    private final Map<Group, CellCount> margins;
    private final Region region;
    private final Way way;
    private final int threshold;
    private final DisclosureControl rules;
    private final Map<Group, Long> figures = new HashMap<>();

    Attacker(List<ReleasedRecord> records, Year year, Region region, Way way) {
        this.records = records;
        this.truth = year.truth();
        this.margins = year.margins();
        this.region = region;
        this.way = way;
        this.threshold = way.threshold();
        this.rules = new DisclosureControl(year.rules());
        records.stream().filter(r -> r.figure().isPresent()).forEach(r -> figures.put(r.group(), r.figure().getAsLong()));
    }

    Score run() {
        List<Predicate<ReleasedRecord>> windows = new ArrayList<>();
        IntStream.rangeClosed(1, 4).forEach(quarter -> windows.add(r -> inQuarter(r.group().period(), quarter)));
        windows.add(r -> !r.group().period().startsWith("W"));
        return Region.THEMES.parallelStream().limit(THEMES).flatMap(theme -> windows.stream().map(in -> window(theme, in))).reduce(Score.NONE, Score::and);
    }

    private static boolean inQuarter(String period, int quarter) {
        return period.equals("Q" + quarter) || period.startsWith("W") && (Integer.parseInt(period.substring(1)) - 1) / 13 + 1 == quarter;
    }

    private Score window(String theme, Predicate<ReleasedRecord> in) {
        List<ReleasedRecord> seen = records.stream().filter(r -> theme.equals(r.group().cell().codes().get("theme"))).filter(in).toList();
        if (seen.isEmpty()) {
            return Score.NONE;
        }
        Score score = outsider(seen, new Editions(true, this::children, threshold));
        if (seen.stream().anyMatch(record -> record.group().edition() > 0)) {
            score = score.and(outsider(seen, new Editions(false, this::children, threshold)));
        }
        return insiders(seen).stream().map(insider -> insider(insider, seen)).reduce(score, Score::and);
    }

    private Score outsider(List<ReleasedRecord> seen, Editions editions) {
        Attack outsider = new Attack(seen, way, this::population, group -> 0, region.merger, editions);
        if (!outsider.possible()) {
            return Score.NONE.impossible(1);
        }
        Stream<Score> families = outsider.families().entrySet().stream().flatMap(whole -> whole.getValue().stream().flatMap(parts -> Stream.concat(
                Stream.of(union(outsider, parts)), parts.stream().map(part -> difference(outsider, whole.getKey(), part)))));
        Stream<Score> rests = outsider.rests().stream().map(weights -> rest(outsider, weights));
        Stream<Score> changes = outsider.changes().stream().map(weights -> change(outsider, weights, 0));
        Score score = Stream.of(Stream.of(cells(outsider, seen)), families, rests, changes, seen.stream().map(this::homogeneity))
                .flatMap(scores -> scores).reduce(Score.NONE, Score::and);
        return score.failed(outsider.failed());
    }

    private Score cells(Attack attack, List<ReleasedRecord> seen) {
        Score score = Score.NONE;
        for (ReleasedRecord record : seen) {
            if (record.figure().isEmpty() && !isPlain(record.group(), 0)) {
                long children = truth.get(record.group()).children();
                long room = population(record.group());
                long[] bounds = attack.bounds(Attack.one(record.group()), 0, threshold - 1);
                boolean right = bounds[0] <= children && children <= bounds[1];
                boolean close = right && bounds[1] - bounds[0] < Math.min(threshold - 1, room);
                boolean given = close && bounds[0] < bounds[1] && isGiven(record, seen, group -> 0);
                boolean narrow = close && !given;
                if (narrow) {
                    found(Attack.one(record.group()), bounds, children);
                }
                score = score.given(given ? 1 : 0).and(new Score(1, narrow && bounds[0] == bounds[1] ? 1 : 0, narrow ? 1 : 0, 0, 0, 0, 0, 0, 0));
            }
        }
        return score;
    }

    /** Whether it is a large figure of an area of which every municipality is published: no secret, withheld or not. */
    private boolean isPlain(Group group, long own) {
        return !group.area().startsWith("GM") && truth.get(group).children() - own >= threshold && Calendar.municipalities(group.area()).stream().map(group::in)
                .filter(truth::containsKey).allMatch(part -> figure(part) != null);
    }

    /** Whether the rules would let it be published and it was known as closely before its level was released: no secret either. */
    private boolean isGiven(ReleasedRecord record, List<ReleasedRecord> seen, ToLongFunction<Group> own) {
        Group group = record.group();
        if (group.edition() > 0 || !(rules.control(truth.get(group)) instanceof ControlledCell.Published)) {
            return false;
        }
        List<ReleasedRecord> before = Stream.concat(seen.stream().filter(other -> isBefore(other.group(), group)), Stream.of(record)).toList();
        Attack attack = new Attack(before, way, this::population, own, region.merger, new Editions(true, this::children, threshold));
        long[] bounds = attack.bounds(Attack.one(group), own.applyAsLong(group), threshold - 1);
        return attack.possible() && bounds[1] - bounds[0] < threshold - 1;
    }

    /** Smaller areas first; periods as they end, and those inside one before it. */
    private static boolean isBefore(Group one, Group other) {
        int byEnd = Integer.compare(Calendar.dayAfter(one.period()), Calendar.dayAfter(other.period()));
        int byLength = Integer.compare(Calendar.firstDay(other.period()), Calendar.firstDay(one.period()));
        return one.edition() == 0 && (byEnd < 0 || byEnd == 0 && (byLength < 0 || byLength == 0 && level(one) < level(other)));
    }

    private static int level(Group group) {
        return List.of("GM", "PO", "PV", "NL").indexOf(group.area().substring(0, 2));
    }

    /** All withheld parts, and each pair of them. */
    private Score union(Attack attack, List<Group> parts) {
        List<Group> withheld = parts.stream().filter(part -> figure(part) == null && truth.containsKey(part)).toList();
        List<List<Group>> unions = new ArrayList<>(List.of(withheld));
        for (int i = 0; i < withheld.size() && withheld.size() < 12; i++) {
            for (int j = i + 1; j < withheld.size(); j++) {
                unions.add(List.of(withheld.get(i), withheld.get(j)));
            }
        }
        long narrow = 0;
        for (List<Group> union : unions) {
            long children = union.stream().mapToLong(g -> truth.get(g).children()).sum();
            if (union.size() > 1 && children < threshold) {
                Map<Group, Integer> weights = new LinkedHashMap<>();
                union.forEach(group -> weights.put(group, 1));
                narrow += small(weights, attack.bounds(weights, 0, threshold - 1), children);
            }
        }
        return new Score(0, 0, 0, narrow, 0, 0, 0, 0, 0);
    }

    private Score difference(Attack attack, Group whole, Group part) {
        if (figure(whole) == null || figure(part) == null) {
            return Score.NONE;
        }
        long rest = truth.get(whole).children() - truth.get(part).children();
        // a first figure beside a corrected one: of fewer than none nobody learns anything
        if (rest >= threshold || rest < 0 && whole.edition() != part.edition()) {
            return Score.NONE;
        }
        Map<Group, Integer> weights = Map.of(whole, 1, part, -1);
        return new Score(0, 0, 0, 0, small(weights, attack.bounds(weights, 0, threshold - 1), rest), 0, 0, 0, 0);
    }

    private Score rest(Attack attack, Map<Group, Integer> weights) {
        if (weights.keySet().stream().allMatch(group -> figure(group) != null)) {
            long rest = weights.entrySet().stream().mapToLong(e -> e.getValue() * truth.get(e.getKey()).children()).sum();
            if (rest < threshold) {
                return new Score(0, 0, 0, 0, small(weights, attack.bounds(weights, 0, threshold - 1), rest), 0, 0, 0, 0);
            }
        }
        return Score.NONE;
    }

    /** How many came late where nothing says that any did. */
    private Score change(Attack attack, Map<Group, Integer> weights, long own) {
        long late = weights.entrySet().stream().mapToLong(e -> e.getValue() * children(e.getKey())).sum();
        long room = weights.keySet().stream().filter(group -> group.edition() > 0).mapToLong(this::population).sum()
                - weights.keySet().stream().filter(group -> group.edition() == 0).mapToLong(this::children).sum();
        long[] bounds = attack.bounds(weights, own, threshold - 1);
        boolean narrow = bounds[0] <= late && late <= bounds[1] && bounds[1] - bounds[0] < Math.min(threshold - 1, room - own);
        return new Score(1, 0, 0, 0, narrow ? found(weights, bounds, late) : 0, 0, 0, 0, 0);
    }

    private Score homogeneity(ReleasedRecord record) {
        if (record.figure().isPresent()) {
            long least = Math.max(threshold, record.figure().getAsLong() - way.spread());
            return new Score(0, 0, 0, 0, 0, 0, 0, least * 10 > population(record.group()) * 9 ? 1 : 0, 0);
        }
        return Score.NONE;
    }

    /** The institutions with most children in these cells. */
    private List<Institution> insiders(List<ReleasedRecord> seen) {
        Map<Institution, Long> own = new HashMap<>();
        seen.stream().filter(r -> !r.group().period().startsWith("W")).forEach(r -> truth.get(r.group()).byInstitution().forEach((i, n) -> own.merge(i, n, Long::sum)));
        return own.entrySet().stream().sorted(Map.Entry.<Institution, Long>comparingByValue().reversed().thenComparing(e -> e.getKey().id())).limit(INSIDERS)
                .map(Map.Entry::getKey).toList();
    }

    /** What is left of a number when the insider subtracts its own: of withheld ones all, of published ones where that is small. */
    private Score insider(Institution insider, List<ReleasedRecord> seen) {
        Attack attack = new Attack(seen, way, this::population, group -> own(group, insider), region.merger, new Editions(true, this::children, threshold));
        if (!attack.possible()) {
            return Score.NONE.impossible(1);
        }
        Score score = Score.NONE;
        for (ReleasedRecord record : seen) {
            long own = own(record.group(), insider);
            long others = truth.get(record.group()).children() - own;
            if ((record.figure().isEmpty() || others < threshold) && !isPlain(record.group(), own)) {
                long[] bounds = attack.bounds(Attack.one(record.group()), own, threshold - 1);
                boolean right = bounds[0] - own <= others && others <= bounds[1] - own;
                boolean narrow = bounds[1] - bounds[0] < Math.min(threshold - 1, population(record.group()) - own);
                boolean given = right && narrow && bounds[0] < bounds[1] && record.figure().isEmpty() && isGiven(record, seen, group -> own(group, insider));
                score = score.given(given ? 1 : 0).and(new Score(0, 0, 0, 0, 0, 1, right && narrow && !given ? 1 : 0, 0, 0));
            }
        }
        for (Map<Group, Integer> weights : attack.changes()) {
            long own = Math.max(0, weights.entrySet().stream().mapToLong(e -> e.getValue() * own(e.getKey(), insider)).sum());
            score = score.and(new Score(0, 0, 0, 0, 0, 1, change(attack, weights, own).differences(), 0, 0));
        }
        return score.failed(attack.failed());
    }

    private long children(Group group) {
        CellCount count = truth.containsKey(group) ? truth.get(group) : margins.get(group);
        return count == null ? 0 : count.children();
    }

    private long own(Group group, Institution insider) {
        CellCount count = truth.containsKey(group) ? truth.get(group) : margins.get(group);
        return count == null ? 0 : Math.min(count.children(), count.byInstitution().getOrDefault(insider, 0L));
    }

    private long small(Map<Group, Integer> weights, long[] bounds, long truly) {
        return bounds[0] <= truly && truly <= bounds[1] && bounds[1] - bounds[0] < threshold - 1 ? found(weights, bounds, truly) : 0;
    }

    /** Says what was found of the control; of others there is no end of it. One. */
    private long found(Map<Group, Integer> weights, long[] bounds, long truly) {
        if (way.equals(Way.CONTROL)) {
            System.out.println("found: " + truly + " in " + Arrays.toString(bounds) + " of " + weights.entrySet().stream()
                    .map(e -> e.getValue() + " × " + e.getKey() + " of " + children(e.getKey()) + ", published " + figure(e.getKey())).toList());
        }
        return 1;
    }

    private @Nullable Long figure(Group group) {
        return figures.get(group);
    }

    private long population(Group group) {
        return Tally.population(region, group);
    }
}
