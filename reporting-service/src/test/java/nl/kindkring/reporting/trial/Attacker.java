package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kindkring.reporting.disclosure.CellCount;
import nl.kindkring.reporting.disclosure.Institution;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.jspecify.annotations.Nullable;

/** Attacks a year of records theme by theme and quarter by quarter, and keeps the score with the truth. */
final class Attacker {

    private final List<ReleasedRecord> records;
    private final Map<Group, CellCount> truth;
    private final Region region;
    private final int threshold;
    private final int spread;
    private final Map<Group, Long> figures = new HashMap<>();
    private Score score = Score.NONE;

    Attacker(List<ReleasedRecord> records, Map<Group, CellCount> truth, Region region, int threshold, int spread) {
        this.records = records;
        this.truth = truth;
        this.region = region;
        this.threshold = threshold;
        this.spread = spread;
        records.stream().filter(r -> r.figure().isPresent()).forEach(r -> figures.put(r.group(), r.figure().getAsLong()));
    }

    Score run() {
        for (String theme : Region.THEMES) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                int q = quarter;
                window(theme, r -> inQuarter(r.group().period(), q));
            }
            window(theme, r -> !r.group().period().startsWith("W"));
        }
        return score;
    }

    private static boolean inQuarter(String period, int quarter) {
        return period.equals("Q" + quarter) || period.startsWith("W") && (Integer.parseInt(period.substring(1)) - 1) / 13 + 1 == quarter;
    }

    private void window(String theme, Predicate<ReleasedRecord> in) {
        List<ReleasedRecord> seen = records.stream().filter(r -> theme.equals(r.group().cell().codes().get("theme"))).filter(in).toList();
        Attack outsider = new Attack(seen, threshold, spread, this::population, group -> 0, region.merger);
        if (!outsider.possible()) {
            add(new Score(0, 0, 0, 0, 0, 0, 0, 1));
            return;
        }
        cells(outsider, seen);
        outsider.families().forEach((whole, families) -> families.forEach(parts -> {
            union(outsider, parts);
            parts.forEach(part -> difference(outsider, whole, part));
        }));
        outsider.rests().forEach(weights -> rest(outsider, weights));
        seen.forEach(this::homogeneity);
        insiders(seen).forEach(insider -> insider(insider, seen));
    }

    private void cells(Attack attack, List<ReleasedRecord> seen) {
        for (ReleasedRecord record : seen) {
            if (record.figure().isEmpty()) {
                long children = truth.get(record.group()).children();
                long room = population(record.group());
                long[] bounds = attack.bounds(Attack.one(record.group()), 0, threshold - 1);
                boolean right = bounds[0] <= children && children <= bounds[1];
                boolean narrow = right && bounds[1] - bounds[0] < Math.min(threshold - 1, room);
                add(new Score(1, narrow && bounds[0] == bounds[1] ? 1 : 0, narrow ? 1 : 0, 0, 0, 0, 0, 0));
            }
        }
    }

    /** All withheld parts, and each pair of them. */
    private void union(Attack attack, List<Group> parts) {
        List<Group> withheld = parts.stream().filter(part -> figure(part) == null && truth.containsKey(part)).toList();
        List<List<Group>> unions = new ArrayList<>(List.of(withheld));
        for (int i = 0; i < withheld.size() && withheld.size() < 12; i++) {
            for (int j = i + 1; j < withheld.size(); j++) {
                unions.add(List.of(withheld.get(i), withheld.get(j)));
            }
        }
        for (List<Group> union : unions) {
            long children = union.stream().mapToLong(g -> truth.get(g).children()).sum();
            if (union.size() > 1 && children < threshold) {
                Map<Group, Integer> weights = new LinkedHashMap<>();
                union.forEach(group -> weights.put(group, 1));
                add(new Score(0, 0, 0, small(attack.bounds(weights, 0, threshold - 1), children), 0, 0, 0, 0));
            }
        }
    }

    private void difference(Attack attack, Group whole, Group part) {
        if (figure(whole) != null && figure(part) != null && truth.get(whole).children() - truth.get(part).children() < threshold) {
            long[] bounds = attack.bounds(Map.of(whole, 1, part, -1), 0, threshold - 1);
            add(new Score(0, 0, 0, 0, small(bounds, truth.get(whole).children() - truth.get(part).children()), 0, 0, 0));
        }
    }

    private void rest(Attack attack, Map<Group, Integer> weights) {
        if (weights.keySet().stream().allMatch(group -> figure(group) != null)) {
            long rest = weights.entrySet().stream().mapToLong(e -> e.getValue() * truth.get(e.getKey()).children()).sum();
            if (rest < threshold) {
                add(new Score(0, 0, 0, 0, small(attack.bounds(weights, 0, threshold - 1), rest), 0, 0, 0));
            }
        }
    }

    private void homogeneity(ReleasedRecord record) {
        if (record.figure().isPresent()) {
            long least = Math.max(threshold, record.figure().getAsLong() - spread);
            add(new Score(0, 0, 0, 0, 0, 0, least * 10 > population(record.group()) * 9 ? 1 : 0, 0));
        }
    }

    /** The institutions with most children in these cells. */
    private List<Institution> insiders(List<ReleasedRecord> seen) {
        Map<Institution, Long> own = new LinkedHashMap<>();
        seen.stream().filter(r -> r.group().period().startsWith("Q")).forEach(r -> truth.get(r.group()).byInstitution().forEach((i, n) -> own.merge(i, n, Long::sum)));
        return own.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue())).limit(2).map(Map.Entry::getKey).toList();
    }

    private void insider(Institution insider, List<ReleasedRecord> seen) {
        Attack attack = new Attack(seen, threshold, spread, this::population, group -> own(group, insider), region.merger);
        if (!attack.possible()) {
            return;
        }
        for (ReleasedRecord record : seen) {
            long own = own(record.group(), insider);
            long others = truth.get(record.group()).children() - own;
            if (own > 0 && others < threshold) {
                long[] bounds = attack.bounds(Attack.one(record.group()), own, threshold - 1);
                boolean right = bounds[0] - own <= others && others <= bounds[1] - own;
                boolean narrow = bounds[1] - bounds[0] < Math.min(threshold - 1, population(record.group()) - own);
                add(new Score(0, 0, 0, 0, 0, right && narrow ? 1 : 0, 0, 0));
            }
        }
    }

    private long own(Group group, Institution insider) {
        CellCount count = truth.get(group);
        return count == null ? 0 : count.byInstitution().getOrDefault(insider, 0L);
    }

    private long small(long[] bounds, long truly) {
        return bounds[0] <= truly && truly <= bounds[1] && bounds[1] - bounds[0] < threshold - 1 ? 1 : 0;
    }

    private @Nullable Long figure(Group group) {
        return figures.get(group);
    }

    private long population(Group group) {
        return Tally.population(region, group);
    }

    private void add(Score more) {
        score = score.and(more);
    }
}
