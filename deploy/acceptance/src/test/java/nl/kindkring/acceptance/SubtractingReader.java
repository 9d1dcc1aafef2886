package nl.kindkring.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/**
 * Somebody with every released figure about one theme and a linear solver (ojAlgo), who asks of each number how small and how large it can still be. Knows the
 * rules: how far a figure is rounded and from which number on there is one; districts and ages add up to the whole, kinds of centre and weeks are at most
 * the whole and together at least; a municipality is at most the areas around it.
 */
final class SubtractingReader {

    /** Municipality, partnership, province, country: how their codes begin, from the inside out. */
    private static final List<String> LEVELS = List.of("GM", "PO", "PV", "NL");
    private static final List<String> THAT_ADD_UP = List.of("ageBand", "district");

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Group, Integer> groups = new LinkedHashMap<>();
    private final String theme;
    private final long most;

    /** The children of a cell; the same number whichever table shows it. */
    private record Group(String area, String period, Map<String, String> cell) {}

    /** What a record leaves open. */
    record Range(long least, long most) {

        long values() {
            return most - least + 1;
        }
    }

    /** A record, and what its reader takes from it. */
    record Seen(JsonNode record, Range range) {

        /** A record under the control: rounded, never below the threshold; withheld, anything up to the population. */
        static Seen controlled(JsonNode record, long population) {
            JsonNode rules = record.required("treatment");
            long around = rules.required("roundedTo").asLong() / 2;
            long figure = record.required("count").asLong();
            return new Seen(record, record.required("count").isNull() ? new Range(0, population)
                    : new Range(Math.max(rules.required("threshold").asLong(), figure - around), Math.min(population, figure + around)));
        }

        /** The same cell with its true count, had there been a threshold and nothing else. */
        static Seen thresholdAlone(JsonNode record, long count, long population) {
            long threshold = record.required("treatment").required("threshold").asLong();
            return new Seen(record, count < threshold ? new Range(0, Math.min(threshold - 1, population)) : new Range(count, count));
        }

        private Group group() {
            Map<String, String> cell = new TreeMap<>();
            record.required("cell").properties().forEach(code -> cell.put(code.getKey(), code.getValue().asText()));
            return new Group(record.path("area").asText(record.path("municipality").asText()), record.required("period").asText(), cell);
        }
    }

    /**
     * Reads.
     *
     * @param seen what was released about signals with that theme, of each area
     * @param most how many children there are at most anywhere
     */
    SubtractingReader(String theme, Collection<Seen> seen, long most) {
        this.theme = theme;
        this.most = most;
        seen.forEach(each -> unknown(each.group(), each.range()));
        List.copyOf(groups.keySet()).forEach(this::inTheWhole);
        wholes().forEach(this::addsUp);
        List.copyOf(groups.keySet()).forEach(this::inTheAreaAround);
    }

    /** How small and how large the number of a record can be. */
    Range of(JsonNode record) {
        int index = groups.get(new Seen(record, new Range(0, 0)).group());
        model.getVariable(index).weight(1);
        Optimisation.Result least = model.minimise();
        Optimisation.Result largest = model.maximise();
        model.getVariable(index).weight(null);
        if (!least.getState().isFeasible() || !largest.getState().isFeasible()) {
            throw new IllegalStateException("what the reader believes cannot be true: " + least.getState() + " " + largest.getState());
        }
        return new Range((long) Math.ceil(least.doubleValue(index) - 1e-6), (long) Math.floor(largest.doubleValue(index) + 1e-6));
    }

    /** A part is never more than its whole, nor a week more than its quarter. */
    private void inTheWhole(Group group) {
        Group whole = whole(group);
        if (!group.equals(whole)) {
            unknown(whole, new Range(0, most));
            state(Map.of(whole, 1L, group, -1L), false);
        }
    }

    private Group whole(Group group) {
        return new Group(group.area(), quarter(group.period()), Map.of("theme", theme));
    }

    private List<Group> wholes() {
        return groups.keySet().stream().map(this::whole).distinct().toList();
    }

    /** Ages and districts add up; kinds of centre and weeks may hold a child twice. */
    private void addsUp(Group whole) {
        Map<String, List<Group>> families = new TreeMap<>();
        groups.keySet().stream().filter(group -> !group.equals(whole) && whole(group).equals(whole)).forEach(group -> families.computeIfAbsent(
                group.cell().size() == 1 ? "week" : group.cell().keySet().stream().filter(name -> !name.equals("theme")).findFirst().orElseThrow(),
                name -> new ArrayList<>()).add(group));
        families.forEach((dimension, parts) -> {
            Map<Group, Long> sum = new LinkedHashMap<>();
            parts.forEach(part -> sum.put(part, 1L));
            sum.put(whole, -1L);
            state(sum, THAT_ADD_UP.contains(dimension));
        });
    }

    /** Of one municipality and the areas around it, which is all there is here. */
    private void inTheAreaAround(Group group) {
        groups.keySet().stream().filter(larger -> level(larger) > level(group) && larger.period().equals(group.period()) && larger.cell().equals(group.cell()))
                .forEach(larger -> state(Map.of(larger, 1L, group, -1L), false));
    }

    private static int level(Group group) {
        return LEVELS.indexOf(group.area().substring(0, 2));
    }

    private void unknown(Group group, Range range) {
        if (!groups.containsKey(group)) {
            groups.put(group, groups.size());
            model.newVariable("v" + groups.size()).lower(range.least()).upper(range.most());
        }
    }

    private void state(Map<Group, Long> weights, boolean equal) {
        Expression statement = model.addExpression("e" + model.countExpressions()).lower(0);
        weights.forEach((group, weight) -> statement.set(groups.get(group).intValue(), weight.longValue()));
        if (equal) {
            statement.upper(0);
        }
    }

    private static String quarter(String period) {
        return period.contains("W") ? SchoolQuarter.ofWeek(period).name() : period;
    }
}
