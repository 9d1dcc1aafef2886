package nl.kindkring.reporting.trial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import nl.kindkring.reporting.disclosure.audit.Group;

/**
 * What a reader makes of figures that were corrected.
 *
 * @param counted true: everything was counted again, and who came late is asked about; false: what is not corrected did not change
 * @param truth by how much either is wrong, the reader is taken to know
 */
record Editions(boolean counted, ToLongFunction<Group> truth, int threshold) {

    Editions counting() {
        return new Editions(true, truth, threshold);
    }

    /** What is corrected at once: a quarter with its weeks, a year. */
    static String unit(String period) {
        return period.startsWith("W") ? "Q" + ((Integer.parseInt(period.substring(1)) - 1) / 13 + 1) : period;
    }

    /** A group at both moments; a change that was shown is no small one. */
    void between(Attack attack, Group first, boolean shown) {
        long change = truth.applyAsLong(first.corrected()) - truth.applyAsLong(first);
        Map<Group, Integer> weights = new LinkedHashMap<>(Map.of(first.corrected(), 1, first, -1));
        if (shown && change < 0) {
            attack.state(weights, null, (long) -threshold);
        } else {
            attack.state(weights, shown ? threshold : Math.min(0, change), null);
            if (!shown && change < threshold) {
                attack.change(weights);
            }
        }
    }

    /** Those who came late in all parts of which no correction was shown, when some were shown: what is left when these are subtracted. */
    void together(Attack attack, List<Group> parts, Set<Group> corrected) {
        List<Group> open = parts.stream().filter(part -> !corrected.contains(part)).toList();
        Map<Group, Integer> weights = new LinkedHashMap<>();
        open.forEach(part -> {
            weights.put(part, 1);
            weights.put(part.firstReleased(), -1);
        });
        long late = open.stream().mapToLong(part -> truth.applyAsLong(part) - truth.applyAsLong(part.firstReleased())).sum();
        if (open.size() > 1 && open.size() < parts.size() && late < threshold) {
            attack.change(weights);
        }
    }

    /** The same statement about the latest editions. */
    void latest(Attack attack, Group whole, List<Group> parts, Set<Group> corrected, boolean addsUp) {
        Group w = latest(whole, corrected);
        List<Group> its = parts.stream().map(part -> latest(part, corrected)).toList();
        if (w.equals(whole) && its.equals(parts)) {
            return;
        }
        Map<Group, Integer> rest = new LinkedHashMap<>(Map.of(w, 1));
        its.forEach(part -> rest.put(part, -1));
        long off = truth.applyAsLong(w) - its.stream().mapToLong(truth).sum();
        attack.state(rest, addsUp ? Math.min(0, off) : null, Math.max(0, off));
        if (!addsUp) {
            its.forEach(part -> attack.state(Map.of(w, 1, part, -1), Math.min(0, truth.applyAsLong(w) - truth.applyAsLong(part)), null));
        }
        attack.family(w, its);
    }

    private static Group latest(Group group, Set<Group> corrected) {
        return corrected.contains(group.corrected()) ? group.corrected() : group;
    }
}
