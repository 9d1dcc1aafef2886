package nl.kindkring.reporting.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import nl.kindkring.reporting.disclosure.Rules;
import nl.kindkring.reporting.disclosure.audit.Group;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do with records that go together and a linear solver ({@link LinearModel}): one model of everything published and of how groups lie in each
 * other, and for every withheld number the smallest and the largest it can be. Knows the rules, the catalogue, the population and, as an insider,
 * its own figures; nothing of the control. Events come late, signals are corrected, children are left out, so figures of different moments need not agree: by how
 * much they do not, the reader is taken to know, and so it believes nothing that is false.
 */
final class Attack implements AutoCloseable {

    private static final double EXACT = 1e-6;

    private final LinearModel model = new LinearModel();
    private final Map<Group, Integer> unknowns = new LinkedHashMap<>();
    private final Map<Group, List<List<Group>>> families = new TreeMap<>();
    private final List<Map<Group, Integer>> rests = new ArrayList<>();
    private final List<Map<Group, Integer>> changes = new ArrayList<>();
    private final List<double[]> worlds = new ArrayList<>();
    private final Map<Group, ReleasedRecord> records = new TreeMap<>();
    private final ToLongFunction<Group> truth;
    private long failed;

    /**
     * @param seen records of one subject
     */
    Attack(List<ReleasedRecord> seen, Reader reader) {
        truth = reader.editions().truth();
        seen.forEach(record -> records.put(record.group(), record));
        seen.forEach(record -> unknown(record, reader));
        new Ties(this, reader).tie(List.copyOf(records.keySet()));
        if (reader.way().byRules()) {
            seen.stream().filter(record -> record.figure().isPresent()).forEach(this::share);
        }
        explore();
    }

    private void unknown(ReleasedRecord record, Reader reader) {
        Group group = record.group();
        long mine = reader.own().applyAsLong(group);
        long most = reader.most().applyAsLong(group);
        if (record.figure().isPresent()) {
            long figure = record.figure().getAsLong();
            int spread = reader.way().spread();
            Rules rules = record.table().rules();
            boolean byRules = reader.way().byRules();
            long least = Math.max(Math.max(rules.threshold(), figure - spread), mine + (byRules ? rules.outsideLargest() : 0));
            long largest = Math.min(figure + spread, most - (byRules ? rules.restOfPopulation() : 0));
            unknown(group, Math.min(least, figure + spread), Math.max(figure - spread, largest));
        } else {
            unknown(group, mine, Math.max(mine, most));
        }
    }

    /** No published cell is nearly all of its group, where that is a group of these records. */
    private void share(ReleasedRecord record) {
        Group whole = TrialTable.insensitive(record.group());
        int percent = record.table().rules().largestValuePercent();
        if (percent < 100 && unknowns.containsKey(whole)) {
            state(Map.of(whole, percent, record.group(), -100), 0L, null);
        }
    }

    /** Two worlds far apart, in which many numbers lie wide open already: those need no solver of their own. */
    private void explore() {
        Map<Group, Integer> all = new HashMap<>();
        unknowns.keySet().forEach(group -> all.put(group, 1));
        for (boolean up : new boolean[] {true, false}) {
            double[] world = solve(all, up);
            if (world != null) {
                worlds.add(world);
            }
        }
    }

    void family(Group whole, List<Group> parts) {
        families.computeIfAbsent(whole, key -> new ArrayList<>()).add(parts);
    }

    /** What lies in some groups together; what is left is worth trying too. */
    void rest(List<Group> wholes, Group part) {
        Map<Group, Integer> weights = new LinkedHashMap<>(Map.of(part, -1));
        wholes.forEach(whole -> weights.merge(whole, 1, Integer::sum));
        state(weights, 0L, null);
        rests.add(weights);
    }

    /** How many came late in a group of which no correction was shown is worth trying. */
    void change(Map<Group, Integer> weights) {
        changes.add(weights);
    }

    List<Map<Group, Integer>> changes() {
        return changes;
    }

    /** Differences between groups and one inside them, as weighted sums. */
    List<Map<Group, Integer>> rests() {
        return rests;
    }

    /** Groups with those inside them. */
    Map<Group, List<List<Group>>> families() {
        return families;
    }

    int unknown(Group group, long least, long most) {
        Integer there = unknowns.get(group);
        if (there == null) {
            there = model.number(least, most);
            unknowns.put(group, there);
        }
        return there;
    }

    boolean knows(Group group) {
        return unknowns.containsKey(group);
    }

    /** States that a weighted sum lies between two numbers, or as far outside as it truly does; null for no bound. */
    void state(Map<Group, Integer> weights, @Nullable Long least, @Nullable Long most) {
        long truly = truly(weights);
        model.state(places(weights), values(weights), least == null ? null : Long.valueOf(Math.min(least, truly)), most == null ? null : Long.valueOf(Math.max(most, truly)));
    }

    private int[] places(Map<Group, Integer> weights) {
        return weights.keySet().stream().mapToInt(unknowns::get).toArray();
    }

    private static long[] values(Map<Group, Integer> weights) {
        return weights.values().stream().mapToLong(Integer::longValue).toArray();
    }

    private long truly(Map<Group, Integer> weights) {
        return weights.entrySet().stream().mapToLong(e -> e.getValue() * truth.applyAsLong(e.getKey())).sum();
    }

    @Override
    public void close() {
        model.close();
    }

    /** How many questions the solver left without an answer, or with one that the truth contradicts: of those numbers nothing is known. */
    long failed() {
        return failed;
    }

    /** Whether any world was found; the truth is one, so if not, the solver failed or a statement is wrong. */
    boolean possible() {
        return !worlds.isEmpty();
    }

    /** Smallest and largest value; a reader rounds to whole numbers. Stops when it is clearly wider than {@code enough}. Wide open where the solver failed. */
    long[] bounds(Map<Group, Integer> weights, long least, long enough) {
        long truly = truly(weights);
        long floor = Math.min(least, truly);
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (double[] world : worlds) {
            low = Math.min(low, Math.max(floor, value(weights, world)));
            high = Math.max(high, value(weights, world));
        }
        for (boolean up : new boolean[] {true, false}) {
            if (width(low, high) < enough) {
                double[] world = solve(weights, up);
                if (world == null) {
                    return failure();
                }
                worlds.add(world);
                low = Math.min(low, Math.max(floor, value(weights, world)));
                high = Math.max(high, value(weights, world));
            }
        }
        boolean isAnswered = width(low, high) < enough;
        return isAnswered && (truly < low - EXACT || truly > high + EXACT) ? failure() : new long[] {(long) Math.ceil(low - EXACT), (long) Math.floor(high + EXACT)};
    }

    /** In whole numbers: 0.1 to 4.2 is 1 to 4. */
    private static double width(double low, double high) {
        return Math.floor(high + EXACT) - Math.ceil(low - EXACT);
    }

    private long[] failure() {
        failed++;
        return new long[] {Long.MIN_VALUE / 2, Long.MAX_VALUE / 2};
    }

    private double value(Map<Group, Integer> weights, double[] world) {
        return weights.entrySet().stream().mapToDouble(e -> e.getValue() * world[unknowns.get(e.getKey())]).sum();
    }

    private double @Nullable [] solve(Map<Group, Integer> weights, boolean up) {
        return model.world(places(weights), values(weights), up);
    }

    static Map<Group, Integer> one(Group group) {
        Map<Group, Integer> weights = new HashMap<>();
        weights.put(group, 1);
        return weights;
    }
}
